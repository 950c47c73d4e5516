package parley.reading.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.reading.claim.Claim;
import parley.reading.claim.Source;
import parley.reading.report.Report;

/**
 * The reports and claims of one negotiation.
 *
 * @param texts the text of each report that its claims' spans count in, by report id
 * @param claims those of all reports, in the order read
 */
public record Dossier(Map<String, String> texts, List<Claim> claims) {

  /** The file of a report that came on standard input, which may be another each time. */
  private static final String STREAM = "-";

  /**
   * @throws IllegalArgumentException if a claim's report has no text, or one of another length than
   *     its {@code report} claim says
   */
  public Dossier {
    texts = Map.copyOf(texts);
    claims = List.copyOf(claims);
    for (Claim claim : claims) {
      String text = texts.get(claim.report());
      if (text == null) {
        throw new IllegalArgumentException("no text of the report " + claim.report());
      }
      if (claim instanceof Source source && source.length() != text.length()) {
        throw new IllegalArgumentException(
            "the text of the report "
                + claim.report()
                + " has "
                + text.length()
                + " characters, and had "
                + source.length()
                + " when it was read");
      }
    }
  }

  /** What was read of these reports. */
  public static Dossier of(List<Report> reports, List<Claim> claims) {
    Map<String, String> texts = new LinkedHashMap<>();
    reports.forEach(r -> texts.put(r.id(), r.text()));
    return new Dossier(texts, claims);
  }

  /** The text of a report, if it is in the dossier. */
  public Optional<String> text(String report) {
    return Optional.ofNullable(texts.get(report));
  }

  /**
   * With what was read of more reports; a report read again takes the place it had, and so does one
   * of the same file whose text is another by now.
   */
  public Dossier with(Dossier more) {
    Map<String, String> old = replacedBy(more);
    Map<String, String> all = new LinkedHashMap<>(texts);
    old.keySet().forEach(all::remove);
    all.putAll(more.texts);
    Map<String, List<Claim>> byReport = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String report = old.getOrDefault(claim.report(), claim.report());
      List<Claim> ofReport = byReport.computeIfAbsent(report, r -> new ArrayList<>());
      if (report.equals(claim.report())) {
        ofReport.add(claim);
      }
    }
    more.texts.keySet().forEach(report -> byReport.put(report, new ArrayList<>()));
    more.claims.forEach(c -> byReport.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(c));
    return new Dossier(all, byReport.values().stream().flatMap(List::stream).toList());
  }

  /** The ids of reports here that more holds of the same file with other words, with the new id. */
  public Map<String, String> replacedBy(Dossier more) {
    Map<String, String> newer = new LinkedHashMap<>();
    more.sources()
        .filter(s -> !STREAM.equals(s.file()))
        .forEach(s -> newer.put(s.file(), s.report()));
    Map<String, String> replaced = new LinkedHashMap<>();
    sources()
        .filter(s -> !s.report().equals(newer.getOrDefault(s.file(), s.report())))
        .filter(s -> !more.texts.containsKey(s.report()))
        .forEach(s -> replaced.put(s.report(), newer.get(s.file())));
    return replaced;
  }

  private Stream<Source> sources() {
    return claims.stream().filter(Source.class::isInstance).map(Source.class::cast);
  }
}
