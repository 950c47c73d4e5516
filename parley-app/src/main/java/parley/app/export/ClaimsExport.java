package parley.app.export;

import java.util.stream.Collectors;
import parley.app.material.Material;
import parley.reading.dossier.ClaimsFile;

/** The claims as JSON Lines, as {@code parley read --json} prints them. */
final class ClaimsExport implements Export {

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public String write(Material material) {
    return material.readings().stream()
        .flatMap(r -> r.claims().stream())
        .map(c -> ClaimsFile.line(c) + "\n")
        .collect(Collectors.joining());
  }
}
