package parley.talks.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import parley.talks.Basis;
import parley.talks.Evidence;
import parley.talks.Option;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.file.TalksFile.Reading;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

class TalksWriterTest {

  @Test
  void write_supportGroup_readsBackTheSame() throws IOException {
    var talks = talks(resource("support-group.yaml"));
    assertThat(talks(TalksFile.write(talks))).isEqualTo(talks);
  }

  @Test
  void write_everyKey_readsBackTheSameInTheSameWords() throws IOException {
    var text = resource("every-key.yaml");
    var talks = talks(text);
    assertThat(TalksFile.write(talks)).isEqualTo(text);
    assertThat(talks(text)).isEqualTo(talks);
  }

  @Property(tries = 300)
  void write_anyTexts_readBackTheSame(@ForAll("texts") String text, @ForAll("texts") String other) {
    var osk = new OptionId("osk", "open");
    var talks =
        Talks.named(text)
            .parties(
                List.of(
                    new Party("osk", text, Party.Kind.STATE, Party.Role.HOST, basis(other)),
                    new Party("velia", other, Party.Kind.OTHER)))
            .options(List.of(new Option(osk, text).withNow(text.length() % 2 == 0)))
            .wants(
                List.of(
                    new Wants(
                        "osk",
                        List.of(
                            List.of(
                                new Wants.Want(new Formula.Taken(osk), basis(text)),
                                new Wants.Want(new Formula.Not(new Formula.Taken(osk))))))))
            .assumptions(List.of(text, other))
            .build();
    assertThat(talks(TalksFile.write(talks))).isEqualTo(talks);
  }

  private static Basis basis(String text) {
    return new Basis(
        List.of(new Evidence("a report", 3, 9, Optional.of(text)), new Evidence("b@c", 0, 1)),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.of(text),
        Optional.empty());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "true",
            "null",
            "~",
            "12",
            "0x1F",
            "1e3",
            ".inf",
            "- a",
            "a: b",
            "a #b",
            "'",
            "\"",
            "{a}",
            "[",
            "*x",
            "&x",
            "!x",
            "%x",
            "@x",
            "`x",
            "a\nb",
            "a\n\n b ",
            " a",
            "a ",
            "\ta",
            "yes",
            "? a",
            "2015-12-18",
            "a\\b",
            "\uD83D\uDD4A",
            "\u202Eabc",
            "\u00E9",
            "مرحبا",
            "\u0085x",
            "a\u2028b",
            "=",
            "<<",
            "a, b",
            "|",
            ">",
            "---",
            "...",
            "#"),
        Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(300));
  }

  private static String resource(String name) throws IOException {
    try (var in = TalksWriterTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Talks talks(String text) {
    return switch (TalksFile.parse("t.yaml", text)) {
      case Reading.Read(var talks, var warnings) -> talks;
      case Reading.Refused(var errors) -> throw new AssertionError(errors + "\n" + text);
    };
  }
}
