package parley.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole outputs kept beside the tests. To accept a change, look at it, then run the test with
 * {@code -Dgolden.write=true}, which writes the file into the source folder.
 */
public final class Golden {

  private Golden() {}

  /** Compares with the file of that name beside the class of the test. */
  public static void matches(Class<?> test, String file, String actual) {
    if (Boolean.getBoolean("golden.write")) {
      write(test, file, actual);
    }
    try (InputStream in = test.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      assertThat(actual).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Class<?> test, String file, String actual) {
    for (String root : new String[] {"src/test/resources", "target/test-classes"}) {
      Path path = Path.of(root, test.getPackageName().replace('.', '/'), file);
      try {
        Files.createDirectories(path.getParent());
        Files.writeString(path, actual);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
