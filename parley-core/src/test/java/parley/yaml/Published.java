package parley.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the project that a test keeps in step with the code. */
public final class Published {

  /** {@code -Dparley.publish=true} writes the files instead of comparing them. */
  private static final String PUBLISH = "parley.publish";

  private Published() {}

  /** Compares a file with what it should hold. */
  public static void check(Path file, String expected) throws IOException {
    if (Boolean.getBoolean(PUBLISH)) {
      Files.writeString(file, expected);
    }
    assertThat(file)
        .as("out of step with the code; run the test with -D" + PUBLISH + "=true to renew it")
        .exists()
        .content()
        .isEqualTo(expected);
  }
}
