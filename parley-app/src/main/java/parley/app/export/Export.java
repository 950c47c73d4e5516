package parley.app.export;

import parley.app.material.Material;

/** One format. The same material gives the same text. */
public interface Export {

  /** What {@code --format} calls it. */
  String name();

  /** The whole file. */
  String write(Material material);
}
