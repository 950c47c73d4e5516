package parley.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.claim.Demand;

/** A person's slips in notes are named, with what would be right. */
final class NotesTest {

  @TempDir private Path folder;

  @BeforeEach
  void osk() throws IOException {
    Files.createDirectory(folder.resolve("texts"));
    Files.writeString(folder.resolve("texts/dam.txt"), "Osk demanded that the gates be closed.\n");
  }

  @Test
  void words_becomeSpansOfTheText() throws IOException {
    notes(
        """
        - id: dam
          published: 2031-04-17
          actors: {osk: [state, Osk]}
          demands:
            - {by: [osk], cue: demanded, content: the gates be closed}
        """);

    assertThat(Notes.read(folder).claims())
        .filteredOn(Demand.class::isInstance)
        .singleElement()
        .extracting(d -> ((Demand) d).content().start())
        .isEqualTo(18);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{id: dam | line 1, column 3",
        "{id: weir} | weir: there is no text",
        "{id: dam, actors: {osk: state}} | 'osk' is not a list such as [osk]",
        "{id: dam, actors: {osk: [state]}} | actor 'osk' is not a type and a form: [state, Osk]",
        "{id: dam, actors: {osk: [king, Osk]}} | 'king' is none of [STATE, GOVERNMENT",
        "{id: dam, demands: none} | 'none' is not a list of mappings",
        "{id: dam, demands: [{by: [velia]}]} | no actor is called 'velia'",
        "{id: dam, wishes: []} | 'wishes' is no key here",
        "{id: dam, published: soon} | 'published: soon' is no day such as 2031-03-12",
      })
  void aSlip_isNamed(String note, String expected) throws IOException {
    notes("- " + note + "\n");

    assertThatThrownBy(() -> Notes.read(folder))
        .isInstanceOf(NoteException.class)
        .hasMessageContaining(expected);
  }

  private void notes(String yaml) throws IOException {
    Files.writeString(folder.resolve("notes.yaml"), yaml);
  }
}
