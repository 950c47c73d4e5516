package parley.bench.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Claim;
import parley.reading.claim.Evidence;
import parley.reading.claim.Source;
import parley.reading.claim.Statement;
import parley.reading.dossier.Dossier;
import parley.reading.dossier.DossierFolder;

/** A text with the claims that a careful reader makes of it. */
record Annotated(String id, String text, List<Claim> gold) {

  Annotated {
    gold = List.copyOf(gold);
  }

  /** The annotated texts of a dossier's folder, by name. */
  static List<Annotated> in(Path folder) throws IOException {
    return in(DossierFolder.read(folder));
  }

  /** The annotated texts of a dossier, by name. */
  static List<Annotated> in(Dossier dossier) {
    Map<String, List<Claim>> claims = new TreeMap<>();
    dossier
        .claims()
        .forEach(c -> claims.computeIfAbsent(c.report(), id -> new ArrayList<>()).add(c));
    List<Annotated> all = new ArrayList<>();
    claims.forEach((id, gold) -> all.add(new Annotated(id, dossier.text(id).orElseThrow(), gold)));
    return all;
  }

  @Nullable LocalDate published() {
    return gold.stream()
        .filter(Source.class::isInstance)
        .map(c -> ((Source) c).published())
        .findFirst()
        .orElse(null);
  }

  /** How the claims found of one kind compare: each annotated claim is found by one at most. */
  Item compare(ClaimKind kind, List<Claim> found) {
    ClaimMatch match = new ClaimMatch(gold, found);
    List<Claim> missing = new ArrayList<>(kind.of(gold));
    List<Judged> judged = new ArrayList<>();
    List<Miss> misses = new ArrayList<>();
    int right = 0;
    for (Claim claim : kind.of(found)) {
      if (claim instanceof Statement s && repeatsItsQuotation(match, s)) {
        continue;
      }
      boolean agrees =
          missing.stream()
              .filter(g -> match.right(g, claim))
              .findFirst()
              .map(missing::remove)
              .orElse(false);
      right += agrees ? 1 : 0;
      judged.add(
          Judged.of(kind.word(), claim, agrees || (claim instanceof Statement s && saysNobody(s))));
      if (!agrees) {
        misses.add(Miss.in(text, "wrong " + claim.rule(), id, Evidence.of(claim)));
      }
    }
    missing.forEach(g -> misses.add(Miss.in(text, "not-found", id, Evidence.of(g))));
    return new Item(
        id, new Tally(right, judged.size(), right, kind.of(gold).size()), misses, judged);
  }

  /**
   * Whose speakers are right: precision of the statements that report annotated words and name
   * somebody, recall of the annotated ones that are reported at all.
   */
  Item compareSpeakers(List<Claim> found) {
    ClaimMatch match = new ClaimMatch(gold, found);
    int judged = 0;
    int right = 0;
    List<Miss> misses = new ArrayList<>();
    Set<Statement> reported = new HashSet<>();
    Set<Statement> known = new HashSet<>();
    for (Claim claim : ClaimKind.STATEMENT.of(found)) {
      Statement statement = (Statement) claim;
      List<Statement> same =
          ClaimKind.STATEMENT.of(gold).stream()
              .map(Statement.class::cast)
              .filter(g -> ClaimMatch.sameContent(g, statement))
              .toList();
      List<Statement> agreeing =
          same.stream().filter(g -> match.sameSpeakers(g, statement)).toList();
      reported.addAll(same);
      known.addAll(agreeing);
      if (!same.isEmpty() && !statement.speakers().isEmpty()) {
        judged++;
        right += agreeing.isEmpty() ? 0 : 1;
      }
      if (!same.isEmpty() && agreeing.isEmpty()) {
        String kind = statement.speakers().isEmpty() ? "no-speaker " : "other-speaker ";
        misses.add(Miss.in(text, kind + claim.rule(), id, Evidence.of(claim)));
      }
    }
    return new Item(id, new Tally(right, judged, known.size(), reported.size()), misses);
  }

  /** A statement that names no speaker leaves something out, but says nothing wrong. */
  private boolean saysNobody(Statement found) {
    return found.speakers().isEmpty()
        && ClaimKind.STATEMENT.of(gold).stream()
            .anyMatch(g -> ClaimMatch.sameContent((Statement) g, found));
  }

  /**
   * What a quoted speaker thinks, wants or says in the first person inside the quotation ("I hope
   * that …") is neither asked for nor wrong.
   */
  private boolean repeatsItsQuotation(ClaimMatch match, Statement found) {
    return ClaimKind.STATEMENT.of(gold).stream()
            .map(Statement.class::cast)
            .noneMatch(g -> ClaimMatch.sameContent(g, found))
        && ClaimKind.STATEMENT.of(gold).stream()
            .map(Statement.class::cast)
            .filter(g -> g.mode() == Statement.Mode.DIRECT)
            .anyMatch(g ->
                match.sameSpeakers(g, found)
                    && Spans.shared(g.content(), found.content()) == Spans.length(found.content()));
  }
}
