package parley.reading.dictionaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DictionariesTest {

  private static Optional<Naming> name(Dictionaries dictionaries, String text) {
    List<String> words = Folding.words(text);
    return dictionaries.name(words, 0, words.size());
  }

  @Test
  void name_longestEntry_wins() {
    Naming found = name(Dictionaries.bundled(), "Democratic Republic of Congo army").orElseThrow();
    assertThat(found.entry().codeOn(null)).contains("COD");
    assertThat(found.words()).isEqualTo(4);
  }

  @Test
  void name_accentsHyphensAndCase_doNotMatter() {
    assertThat(name(Dictionaries.bundled(), "AL QAEDA")).isPresent();
    assertThat(name(Dictionaries.bundled(), "al-Qaeda")).isPresent();
    assertThat(name(Dictionaries.bundled(), "Bogotá").orElseThrow().as())
        .isEqualTo(Naming.As.CAPITAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people-a-k.txt",
        "people-l-z.txt",
        "places.txt",
        "organisations.txt",
        "armed-groups.txt",
        "agents.txt"
      })
  void sortedFiles_areSorted(String file) throws IOException {
    try (InputStream in = Dictionaries.class.getResourceAsStream(file)) {
      assertThat(in).isNotNull();
      List<String> keys = new SortedNames(in.readAllBytes()).keys();
      assertThat(keys).isSorted().hasSizeGreaterThan(1_000);
    }
  }

  @Test
  void codeOn_dayOutsideEveryTerm_isUnknown() {
    Entry putin = name(Dictionaries.bundled(), "Kofi Annan").orElseThrow().entry();
    assertThat(putin.codeOn(LocalDate.of(1999, 1, 1))).contains("IGOUNO");
    assertThat(putin.codeOn(LocalDate.of(1980, 1, 1))).isEmpty();
    assertThat(putin.codeOn(null)).contains("IGOUNO");
  }

  @Test
  void with_petrarchActors_readsSynonymsAndTerms(@TempDir Path folder) throws IOException {
    Path actors =
        Files.writeString(
            folder.resolve("own.actors.txt"),
            """
            <!-- invented -->
            ARO_VENN_  # a comment
            +A._VENN_
            \t[VELELI <950101]
            \t[VELGOV 950101-991231]
            VELIA [VEL]
            +VELIAN
            """);
    Dictionaries own = Dictionaries.with(List.of(actors));
    Entry venn = name(own, "A. Venn").orElseThrow().entry();
    assertThat(venn.codeOn(LocalDate.of(1997, 6, 1))).contains("VELGOV");
    assertThat(venn.codeOn(LocalDate.of(1990, 6, 1))).contains("VELELI");
    assertThat(name(own, "Velian").orElseThrow().entry().codeOn(null)).contains("VEL");
  }

  @Test
  void with_petrarchAgents_readsPluralsAndSubstitutions(@TempDir Path folder) throws IOException {
    Path agents =
        Files.writeString(
            folder.resolve("own.agents.txt"),
            "!PERSON! = MAN, WOMAN\nFERRY!PERSON! [~BUS]\nGOOSE {GEESE} [~GGS]\n");
    Dictionaries own = Dictionaries.with(List.of(agents));
    for (String word : List.of("ferryman", "ferrywoman", "geese")) {
      assertThat(own.role(List.of(word), 0, 1)).as(word).isPresent();
    }
  }

  @Test
  void with_brokenLine_namesFileAndLine(@TempDir Path folder) throws IOException {
    Path own =
        Files.writeString(folder.resolve("own.txt"), "@kind person\nAro | VELGOV 1995 to 1999\n");
    assertThatThrownBy(() -> Dictionaries.with(List.of(own)))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("own.txt, line 2: expected first..last after VELGOV");
  }

  @Test
  void with_missingFile_saysSo(@TempDir Path folder) {
    assertThatThrownBy(() -> Dictionaries.with(List.of(folder.resolve("none.txt"))))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("none.txt: cannot be read");
  }
}
