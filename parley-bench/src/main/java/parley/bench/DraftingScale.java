package parley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.reading.claim.Claim;
import parley.reading.claim.Source;
import parley.reading.dossier.ClaimsFile;
import parley.reading.dossier.Dossier;
import parley.reading.dossier.DossierFolder;
import parley.reading.drafting.Drafter;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Sameness;
import parley.talks.Talks;

/**
 * Drafts from a dossier made as large as asked: the reports of a dossier that was read, again and
 * again, each on another day and under another id. Prints what drafting took.
 */
public final class DraftingScale {

  private DraftingScale() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.out.println("usage: DraftingScale DOSSIER REPORTS");
      return;
    }
    List<ReportClaims> reports =
        reports(DossierFolder.read(Path.of(args[0])), Integer.parseInt(args[1]));
    long start = System.nanoTime();
    Talks talks = Drafter.draft("Scale", reports, Sameness.NONE, null).talks();
    double seconds = (System.nanoTime() - start) / 1e9;
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d reports, %d claims: drafted in %.1f s, heap in use %d MB; %d parties, %d steps,"
            + " %d conditions%n",
        reports.size(),
        reports.stream().mapToInt(r -> r.claims().size()).sum(),
        seconds,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        talks.parties().size(),
        talks.steps().size(),
        talks.conditions().size());
  }

  private static List<ReportClaims> reports(Dossier dossier, int wanted) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    dossier
        .claims()
        .forEach(
            c -> lines.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(ClaimsFile.line(c)));
    List<String> ids = List.copyOf(lines.keySet());
    List<ReportClaims> reports = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      String id = ids.get(i % ids.size());
      String copy = "copy-" + i;
      LocalDate day = LocalDate.of(2030, 1, 1).plusDays(i / 3);
      List<Claim> claims = new ArrayList<>();
      for (String line : lines.getOrDefault(id, List.of())) {
        claims.add(
            dated(ClaimsFile.claim(copy, line.replace('"' + id + '"', '"' + copy + '"')), day));
      }
      reports.add(ReportClaims.of(dossier.text(id).orElseThrow(), claims));
    }
    return reports;
  }

  private static Claim dated(Claim claim, LocalDate day) {
    return claim instanceof Source s
        ? new Source(
            s.id(),
            s.report(),
            s.report() + ".txt",
            s.title(),
            s.source(),
            day,
            s.dateline(),
            s.language(),
            s.sha256(),
            s.length(),
            s.body(),
            s.furniture(),
            s.confidence(),
            s.rule())
        : claim;
  }
}
