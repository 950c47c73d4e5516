package parley.reading.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** With what was read of more reports; a report read again takes the place it had. */
  public Dossier with(Dossier more) {
    Map<String, String> all = new LinkedHashMap<>(texts);
    all.putAll(more.texts);
    Map<String, List<Claim>> byReport = new LinkedHashMap<>();
    claims.forEach(c -> byReport.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(c));
    more.texts.keySet().forEach(report -> byReport.put(report, new ArrayList<>()));
    more.claims.forEach(c -> byReport.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(c));
    return new Dossier(all, byReport.values().stream().flatMap(List::stream).toList());
  }
}
