package parley.app.brief;

import parley.app.material.Material;

/** Tells one section of the brief. */
interface Teller {

  Section tell(Material material);
}
