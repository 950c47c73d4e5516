package parley.reading.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import parley.reading.claim.Claim;
import parley.yaml.KeyTables;
import parley.yaml.Published;
import parley.yaml.SchemaOfKeys;

/** The page on dossiers and the published schema list the keys the reader knows. */
class ReviewReferenceTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final String START =
      "<!-- The tables below are made from the reader's keys. -->\n";
  private static final String END = "<!-- End of the tables. -->\n";

  @Test
  void publishedSchema_isWhatTheKeysSay() throws IOException {
    Published.check(
        DOCS.resolve("review.schema.json"),
        SchemaOfKeys.json(
            ReviewFile.FORM, "What a person decided about the claims of a dossier.", Keys.REVIEW));
  }

  @Test
  void reference_listsTheKeysTheReaderKnows() throws IOException {
    Path page = DOCS.resolve("dossier.md");
    String text = Files.readString(page);
    StringBuilder tables = new StringBuilder();
    KeyTables.table("The file", Keys.REVIEW.keys(), tables);
    KeyTables.table("`claims`: a correction", Keys.CORRECTION.keys(), tables);
    KeyTables.table("`merge`, `keep-apart`: a choice of names", Keys.NAMES.keys(), tables);
    int start = text.indexOf(START) + START.length();
    Published.check(page, text.substring(0, start) + tables + text.substring(text.indexOf(END)));
  }

  @Test
  void kinds_areThoseOfTheClaimsFile() {
    JsonSubTypes kinds = Claim.class.getAnnotation(JsonSubTypes.class);
    assertThat(Keys.KINDS)
        .containsExactlyElementsOf(
            Arrays.stream(kinds.value()).map(JsonSubTypes.Type::name).toList());
  }
}
