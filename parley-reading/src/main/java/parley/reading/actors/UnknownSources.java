package parley.reading.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.dictionaries.Folding;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;

/**
 * Whoever speaks is somebody, also where no word of the phrase says so: <em>its general staff
 * said</em>, <em>a rival, StreamOne, has offered</em>. Papers and other things that only hold words
 * are nobody.
 */
final class UnknownSources {

  private static final double CONFIDENCE = .6;
  private static final String RULE = "said-source";

  private final ParsedReport report;
  private final Actors actors;
  private final Lexicon lexicon;
  private final Map<String, Actor> found = new LinkedHashMap<>();

  UnknownSources(ParsedReport report, Actors actors, Lexicon lexicon) {
    this.report = report;
    this.actors = actors;
    this.lexicon = lexicon;
  }

  /** The same actors with one for each phrase that names the source of a statement by nobody. */
  Actors add(List<Statement> statements) {
    for (Statement statement : statements) {
      Span source = statement.source();
      if (source != null && statement.speakers().isEmpty()) {
        report.at(source.start()).ifPresent(p -> add(p, source));
      }
    }
    if (found.isEmpty()) {
      return actors;
    }
    List<Actor> all = new ArrayList<>(actors.all());
    all.addAll(found.values());
    return new Actors(all);
  }

  private void add(Passage passage, Span source) {
    int head = head(passage, source);
    if (head < 0 || !speaks(passage.sentence(), head) || !actors.within(source).isEmpty()) {
      return;
    }
    String words = source.of(report.text());
    String key = Folding.key(words.replaceFirst("(?i)^(the|its|his|her|their)\\s+", ""));
    Actor before = found.get(key);
    List<Actor.Mention> mentions = new ArrayList<>();
    if (before != null) {
      mentions.addAll(before.mentions());
    }
    mentions.add(new Actor.Mention(source, Actor.Form.NOMINAL));
    String id = before == null ? "actor-" + (actors.all().size() + found.size() + 1) : before.id();
    Actor.Type type = type(passage.sentence(), head);
    found.put(
        key,
        new Actor(
            id,
            report.id(),
            before == null ? words : before.name(),
            type,
            null,
            type == Actor.Type.UNNAMED ? words : null,
            null,
            List.of(),
            mentions,
            CONFIDENCE,
            RULE));
  }

  private boolean speaks(Sentence s, int head) {
    boolean noun = s.tag(head).startsWith("NN");
    return noun && !lexicon.voiceless.contains(s.lemma(head)) && !lexicon.noBodies.contains(s.lemma(head));
  }

  private static Actor.Type type(Sentence s, int head) {
    if (s.tag(head).equals("NN") && Doers.personal(s.lemma(head))) {
      return Actor.Type.UNNAMED;
    }
    return s.tag(head).startsWith("NNP") ? Actor.Type.ORGANISATION : Actor.Type.GROUP;
  }

  /** The token of the phrase that hangs on something outside of it, or -1. */
  private static int head(Passage passage, Span phrase) {
    Sentence s = passage.sentence();
    for (int i = 0; i < s.size(); i++) {
      int above = s.head(i);
      if (phrase.contains(passage.span(i))
          && (above == Arc.ROOT || !phrase.contains(passage.span(above)))) {
        return i;
      }
    }
    return -1;
  }
}
