package parley.talks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.talks.formula.Nearest;
import parley.talks.formula.Quoted;

/** Checks that evidence points at reports the Talks list, where they list any. */
final class EvidenceCheck {

  private final Talks talks;
  private final List<Flaw> flaws;
  private final List<String> known;

  EvidenceCheck(Talks talks, List<Flaw> flaws) {
    this.talks = talks;
    this.flaws = flaws;
    this.known = talks.reports().stream().map(ReportRef::id).toList();
  }

  void run() {
    var ids = new HashSet<String>();
    for (int i = 0; i < known.size(); i++) {
      if (!ids.add(known.get(i))) {
        flaws.add(
            new Flaw(
                "reports/" + i + "/id",
                "the report " + Quoted.of(known.get(i)) + " is there twice",
                "list each report once"));
      }
    }
    if (!known.isEmpty()) {
      Places.of(talks).forEach((path, item) -> check(path, item.basis().evidence(), ids));
    }
  }

  private void check(String path, List<Evidence> evidence, Set<String> ids) {
    var unknown =
        evidence.stream().map(Evidence::report).filter(report -> !ids.contains(report)).toList();
    for (var report : unknown) {
      flaws.add(
          new Flaw(
              path + "/evidence",
              "no report is called " + Quoted.of(report),
              "list it under reports"
                  + Nearest.to(report, known)
                      .map(near -> "; did you mean " + near + "?")
                      .orElse("")));
    }
  }
}
