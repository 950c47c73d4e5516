package parley.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import parley.app.material.Phrases;
import parley.reading.review.Correction;
import parley.reading.review.Reviewed;
import parley.yaml.Node;
import tools.jackson.databind.json.JsonMapper;

/** Corrections in words. */
final class Corrections {

  private static final int LONGEST = 90;

  private Corrections() {}

  /** Where a correction stands: {@code review.yaml:12:5}. */
  static String place(String file, Reviewed.Outcome outcome) {
    Node.Place at = outcome.correction().at();
    return at.line() == 0 ? file : file + ":" + at.line() + ":" + at.column();
  }

  /** What was decided and what became of it. */
  static String words(Reviewed.Outcome outcome) {
    Correction correction = outcome.correction();
    String what =
        correction.decision().word()
            + " "
            + outcome.claim().or(correction::was).orElse(correction.kind())
            + (correction.words().isEmpty() ? "" : " " + Phrases.quote(clip(correction.words())));
    String set =
        correction.set().isEmpty()
            ? ""
            : ", "
                + Phrases.list(
                    correction.set().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + "=" + String.join(",", e.getValue()))
                        .toList());
    return switch (outcome.fate()) {
      case DONE -> what + set;
      case MOVED -> what + set + ": " + outcome.words();
      case LOST -> what + set + ": lost its words: " + outcome.words();
      case REFUSED -> what + set + ": not made: " + outcome.words();
    };
  }

  /** A decision and what became of it as one line of JSON. */
  static String json(String place, Reviewed.Outcome outcome) {
    Correction correction = outcome.correction();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("place", place);
    line.put("do", correction.decision().word());
    line.put("kind", correction.kind());
    line.put("report", correction.report());
    line.put("words", correction.words());
    line.put("set", new TreeMap<>(correction.set()));
    line.put("fate", Phrases.of(outcome.fate()));
    outcome.claim().ifPresent(id -> line.put("claim", id));
    line.put("why", outcome.words());
    return JsonMapper.shared().writeValueAsString(line);
  }

  private static String clip(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
  }
}
