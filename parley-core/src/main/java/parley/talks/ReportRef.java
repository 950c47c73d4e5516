package parley.talks;

import java.util.Optional;

/**
 * A report the Talks draw on.
 *
 * @param id what evidence calls it
 * @param file where it was read from, relative to the Talks file
 * @param sha256 of its bytes, lower-case hex
 */
public record ReportRef(String id, Optional<String> file, Optional<String> sha256, Basis basis)
    implements Item {

  public ReportRef(String id, String file, String sha256) {
    this(id, Optional.of(file), Optional.of(sha256), Basis.NONE);
  }
}
