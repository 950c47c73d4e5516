package parley.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import parley.language.EnglishParser;
import parley.reading.Reader;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Evidence;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;

/** Prints the claims of reports as a developer wants to see them: the words behind every span. */
public final class ReadOne {

  private ReadOne() {}

  public static void main(String[] files) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (files.length == 0) {
      out.println("usage: ReadOne FILE…");
      return;
    }
    Reader reader = new Reader(EnglishParser.load());
    for (String file : files) {
      for (Report report : new Intake(IntakeSettings.DEFAULT).read(Path.of(file)).reports()) {
        out.println("# " + report.source().file());
        print(out, report.text(), reader.read(report));
      }
    }
  }

  private static void print(PrintStream out, String text, List<Claim> claims) {
    Map<String, String> names = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Actor actor) {
        names.put(actor.id(), actor.name());
      }
    }
    for (Claim claim : claims) {
      if (!(claim instanceof Source)) {
        out.printf("%s  %s %.2f%n", claim.id(), claim.rule(), claim.confidence());
        out.println("    " + fields(claim, names));
        Evidence.named(claim).forEach((name, spans) -> out.println(line(text, name, spans)));
      }
    }
  }

  private static String line(String text, String name, List<Span> spans) {
    StringBuilder line = new StringBuilder("    ").append(name).append(':');
    for (Span span : spans) {
      line.append(" [").append(span.of(text).replace('\n', ' ')).append(']');
    }
    return line.toString();
  }

  /** The record as it prints itself, without its spans and with actors by name. */
  private static String fields(Claim claim, Map<String, String> names) {
    String fields =
        claim
            .toString()
            .replaceAll("id=[^,]*, report=[^,]*, ", "")
            .replaceAll("Mention\\[[^]]*], form=\\w+](, )?", "")
            .replaceAll("Span\\[[^]]*]", "")
            .replaceAll(", confidence=.*", "")
            .replaceAll(", \\w+=(null|\\[[, ]*])?(?=, |$)", "");
    for (Map.Entry<String, String> actor : names.entrySet()) {
      fields =
          fields.replaceAll(
              "\\b" + actor.getKey() + "\\b",
              Matcher.quoteReplacement("‹" + actor.getValue() + "›"));
    }
    return fields;
  }
}
