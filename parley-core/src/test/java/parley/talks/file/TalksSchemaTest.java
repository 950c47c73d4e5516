package parley.talks.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import parley.talks.file.TalksFile.Reading;
import parley.yaml.Published;
import parley.yaml.SchemaOfKeys;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says what the reader's table of keys says, and both judge files alike. */
class TalksSchemaTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Path EXAMPLES = Path.of("..", "examples");

  @Test
  void publishedSchema_isWhatTheKeysSay() throws IOException {
    Published.check(DOCS.resolve("talks.schema.json"), schema());
  }

  @ParameterizedTest
  @MethodSource("talksFiles")
  void wellFormedFile_passesSchemaAndReader(String text) {
    assertThat(TalksFile.parse("talks.yaml", text)).isInstanceOf(Reading.Read.class);
    assertThat(faults(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talks: a",
        "parley: 2\ntalks: a",
        "parley: 1",
        "parley: 1\ntalks: a\nparteis: {}",
        "parley: 1\ntalks: a\nparties: {osk: {knid: state}}",
        "parley: 1\ntalks: a\nparties: {osk: {kind: sate}}",
        "parley: 1\ntalks: a\nparties: [osk]",
        "parley: 1\ntalks: a\nparties: {osk: {}}\noptions: {osk: {open: {now: yes}}}",
        "parley: 1\ntalks: a\nas-of: tomorrow",
        "parley: 1\ntalks: a\nsteps: {round: {on: Friday}}",
        "parley: 1\ntalks: a\nsteps: {round: {when: [a]}}",
        "parley: 1\ntalks: a\nconditions: [{needs: a}]",
        "parley: 1\ntalks: a\nparties: {osk: {evidence: letter}}",
        "parley: 1\ntalks: a\nparties: {osk: {}, velia: {}}\n"
            + "leverage: [{from: osk, over: velia, strength: strong}]",
        "parley: 1\ntalks: a\nissues: {water: {positions: {osk: {at: [1]}}}}",
        "parley: 1\ntalks: a\nrelations: [{from: a, to: b, kind: friend}]",
      })
  void malformedFile_failsSchemaAndReader(String text) {
    assertThat(TalksFile.parse("talks.yaml", text)).isInstanceOf(Reading.Refused.class);
    assertThat(faults(text)).isNotEmpty();
  }

  static Stream<String> talksFiles() throws IOException {
    var own =
        Stream.of("support-group.yaml", "every-key.yaml").map(TalksSchemaTest::resource).toList();
    if (!Files.isDirectory(EXAMPLES)) {
      return own.stream();
    }
    List<String> examples;
    try (var files = Files.walk(EXAMPLES)) {
      examples =
          files
              .filter(file -> file.endsWith("talks.yaml"))
              .sorted()
              .map(TalksSchemaTest::content)
              .toList();
    }
    return Stream.concat(own.stream(), examples.stream());
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    try (var in = TalksSchemaTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String schema() {
    return SchemaOfKeys.json(TalksFile.FORM, "The model of one negotiation.", Keys.TALKS);
  }

  private static List<?> faults(String yaml) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema(), InputFormat.JSON);
    var value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(new JsonMapper().writeValueAsString(value), InputFormat.JSON);
  }
}
