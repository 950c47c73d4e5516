package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What is shipped beside Parley's own code is named with its licence in {@code THIRD-PARTY.md}, and
 * none of it may be had under a GPL alone. The build lists the libraries; {@code
 * -Dgolden.write=true} writes the list into the page.
 */
class ThirdPartyTest {

  private static final Path LIST = Path.of("target/third-party/THIRD-PARTY.txt");
  private static final Path PAGE = Path.of("../THIRD-PARTY.md");
  private static final String START = "<!-- libraries: written by the build -->\n";
  private static final String END = "<!-- end of libraries -->";
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*((?:\\((?:[^()]|\\([^()]*\\))*\\) ?)+)\\s*(.+) \\((\\S+:\\S+:\\S+) - (.*)\\)");
  private static final Pattern STRONG =
      Pattern.compile("(?i)\\b(?:A?GPL|GNU (?:Affero )?General Public)(?!.*class ?path)");

  /** A library and the licences one may choose from. */
  private record Library(String name, String coordinates, String site, List<String> licences) {

    static Library of(String line) {
      Matcher parts = LINE.matcher(line);
      assertThat(parts.matches()).as(line).isTrue();
      String licences = parts.group(1).strip();
      return new Library(
          parts.group(2),
          parts.group(3),
          parts.group(4),
          Arrays.stream(licences.substring(1, licences.length() - 1).split("\\)\\s*\\(")).toList());
    }

    String row() {
      return "| " + name + " | `" + coordinates + "` | " + String.join(" or ", licences) + " |\n";
    }
  }

  @Test
  void everyLibrary_isNamedWithItsLicence() throws IOException {
    StringBuilder rows = new StringBuilder("| library | artifact | licence |\n|---|---|---|\n");
    libraries().forEach(library -> rows.append(library.row()));
    String page = Files.readString(PAGE);
    int from = page.indexOf(START) + START.length();
    int to = page.indexOf(END);
    if (Boolean.getBoolean("golden.write")) {
      page = page.substring(0, from) + rows + page.substring(to);
      Files.writeString(PAGE, page);
      to = page.indexOf(END);
    }
    assertThat(page.substring(from, to)).isEqualTo(rows.toString());
  }

  @Test
  void noLibrary_isUnderTheGplAlone() throws IOException {
    assertThat(libraries())
        .isNotEmpty()
        .noneMatch(library -> library.licences().stream().allMatch(l -> STRONG.matcher(l).find()));
  }

  private static List<Library> libraries() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> line.strip().startsWith("(") && !line.contains("(parley:"))
        .map(Library::of)
        .sorted(java.util.Comparator.comparing(Library::coordinates))
        .toList();
  }
}
