package parley.bench.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Dossier dossier = DossierFolder.read(folder);
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
      boolean agrees =
          missing.stream()
              .filter(g -> match.right(g, claim))
              .findFirst()
              .map(missing::remove)
              .orElse(false);
      right += agrees ? 1 : 0;
      judged.add(Judged.of(kind.word(), claim, agrees));
      if (!agrees) {
        misses.add(Miss.in(text, "wrong " + claim.rule(), id, Evidence.of(claim)));
      }
    }
    missing.forEach(g -> misses.add(Miss.in(text, "not-found", id, Evidence.of(g))));
    return new Item(
        id, new Tally(right, judged.size(), right, kind.of(gold).size()), misses, judged);
  }

  /** Of the statements that report annotated words: whose speakers are right. */
  Item compareSpeakers(List<Claim> found) {
    ClaimMatch match = new ClaimMatch(gold, found);
    int right = 0;
    int judged = 0;
    List<Miss> misses = new ArrayList<>();
    for (Claim claim : ClaimKind.STATEMENT.of(found)) {
      Statement statement = (Statement) claim;
      List<Statement> same =
          ClaimKind.STATEMENT.of(gold).stream()
              .map(Statement.class::cast)
              .filter(g -> ClaimMatch.sameContent(g, statement))
              .toList();
      if (!same.isEmpty()) {
        judged++;
        if (same.stream().anyMatch(g -> match.sameSpeakers(g, statement))) {
          right++;
        } else {
          misses.add(Miss.in(text, "other-speaker " + claim.rule(), id, Evidence.of(claim)));
        }
      }
    }
    return new Item(id, Tally.precisionOf(right, judged), misses);
  }
}
