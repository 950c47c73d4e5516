package parley.reading.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Statement.Mode;
import parley.reading.report.Clauses;

/** The reporting words of English, read from {@code cues.txt} beside this class. */
final class Cues {

  private static final Set<String> PARTICLES =
      Set.of("down", "out", "off", "aside", "back", "away");

  private static final Cues ENGLISH = read("cues.txt");

  private final Map<Frame, Map<String, Cue>> byFrame = new EnumMap<>(Frame.class);

  private Cues() {
    for (Frame frame : Frame.values()) {
      byFrame.put(frame, new HashMap<>());
    }
  }

  static Cues english() {
    return ENGLISH;
  }

  /**
   * What a verb is looked up by: its lemma, with a particle that changes it ({@code rule_out}), and
   * {@code would_like} for a wish.
   */
  static String word(Sentence s, int verb) {
    int particle = particle(s, verb);
    String lemma = particle < 0 ? s.lemma(verb) : s.lemma(verb) + "_" + s.lemma(particle);
    boolean wish = "like".equals(lemma) && "would".equals(Clauses.modal(s, verb));
    return wish ? "would_like" : lemma;
  }

  /** Down, in "turned the offer down", which the parser may take for an adverb. */
  private static int particle(Sentence s, int verb) {
    int particle = s.child(verb, "prt");
    if (particle >= 0) {
      return particle;
    }
    int adverb = s.child(verb, "advmod");
    int object = s.child(verb, "dobj");
    boolean after = object >= 0 && adverb > object && PARTICLES.contains(s.lemma(adverb));
    return after ? adverb : -1;
  }

  /** The cue that this word is in this frame, if it is one. */
  Optional<Cue> find(String lemma, Frame frame) {
    return Optional.ofNullable(byFrame.getOrDefault(frame, Map.of()).get(lemma));
  }

  /** The cue in the first of these frames that knows the word. */
  Optional<Cue> find(String lemma, Frame first, Frame second) {
    return find(lemma, first).or(() -> find(lemma, second));
  }

  private static Cues read(String resource) {
    try (InputStream in = Cues.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar");
      }
      Cues cues = new Cues();
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          cues.add(line, resource + " line " + (i + 1));
        }
      }
      return cues;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line, String place) {
    int colon = line.indexOf(':');
    List<String> head = List.of(line.substring(0, Math.max(0, colon)).strip().split(" +", -1));
    if (head.size() != 3) {
      throw new IllegalStateException(
          place + ": expected mode, frames, weight, colon, words, not " + line);
    }
    double weight = Double.parseDouble(head.get(2));
    for (String frameName : head.get(1).split(",", -1)) {
      Frame frame = Frame.valueOf(frameName.toUpperCase(Locale.ROOT));
      for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
        add(
            new Cue(word, frame, mode(head.getFirst()), weight),
            "evidence".equals(head.getFirst()));
      }
    }
  }

  /** Evidence is the weakest reading: a word that also speaks or thinks keeps that. */
  private void add(Cue cue, boolean weak) {
    Map<String, Cue> known = byFrame.computeIfAbsent(cue.frame(), f -> new HashMap<>());
    if (weak) {
      known.putIfAbsent(cue.lemma(), cue);
    } else {
      known.put(cue.lemma(), cue);
    }
  }

  private static Mode mode(String name) {
    return switch (name) {
      case "speech", "evidence" -> Mode.INDIRECT;
      default -> Mode.valueOf(name.toUpperCase(Locale.ROOT));
    };
  }
}
