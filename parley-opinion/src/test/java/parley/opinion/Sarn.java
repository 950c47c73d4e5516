package parley.opinion;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import parley.language.EnglishParser;
import parley.reading.Reader;
import parley.reading.claim.Claim;
import parley.reading.claim.Span;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;

/** An invented negotiation over a dam, read by the rules. */
public final class Sarn {

  public static final String TEXT =
      """
      Osk and Velia meet over the Sarn dam

      4 March 2031

      LUND - Osk will not open the gates of the Sarn dam until Velia pays for the repair of the \
      canal, Osk's Water Minister Tomas Brandt said on Tuesday.

      “We have waited for two years,” Mr Brandt said. “Our farmers cannot wait for a third.”

      Without a word from Norn, Velia’s engineers will stay at home. The ferrymen would rather see \
      the old treaty back. Norn has the ear of the government in Osk.
      """;

  private static final Reader READER = new Reader(EnglishParser.load());

  private Sarn() {}

  public static Report report() {
    return report("sarn.txt", TEXT);
  }

  public static Report report(String file, String text) {
    return new Intake(IntakeSettings.DEFAULT)
        .read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .reports()
        .getFirst();
  }

  public static List<Claim> rules(Report report) {
    return READER.read(report);
  }

  /** The words of a span, for comparing. */
  public static String words(Report report, Span span) {
    return span.of(report.text());
  }
}
