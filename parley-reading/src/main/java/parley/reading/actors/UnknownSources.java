package parley.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.dictionaries.Folding;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;
import parley.reading.report.Transcript;

/**
 * Whoever speaks is somebody, also where no word of the phrase says so: <em>its general staff
 * said</em>, <em>a rival, StreamOne, has offered</em>. Papers and other things that only hold words
 * are nobody.
 */
final class UnknownSources {

  private static final double CONFIDENCE = .6;
  private static final String INTERVIEWER = "interviewer";
  private static final String RULE = "said-source";

  private final ParsedReport report;
  private final Actors actors;
  private final Lexicon lexicon;
  private final Set<Span> asking;
  private final Set<Span> speaking;
  private final Map<String, Actor> found = new LinkedHashMap<>();
  private final Map<String, Actor> longer = new HashMap<>();

  UnknownSources(ParsedReport report, Actors actors, Lexicon lexicon) {
    this.report = report;
    this.actors = actors;
    this.lexicon = lexicon;
    Transcript transcript = Transcript.of(report.report());
    this.asking = transcript.asking();
    this.speaking = transcript.speaking();
  }

  /** The same actors with one for each phrase that names the source of a statement by nobody. */
  Actors add(List<Statement> statements) {
    addInterviewer(statements);
    @Nullable String before = null; // who spoke last
    for (Statement statement : statements) {
      Span source = statement.source();
      if (source != null && statement.speakers().isEmpty()) {
        String last = before;
        report
            .at(source.start())
            .ifPresent(p -> {
              if (!asking.contains(source) && !oneMore(p, source, last)) {
                add(p, source);
              }
            });
      }
      before = statement.speakers().size() == 1 ? statement.speakers().getFirst() : before;
    }
    if (found.isEmpty() && longer.isEmpty()) {
      return actors;
    }
    List<Actor> all = new ArrayList<>();
    actors.all().forEach(a -> all.add(longer.getOrDefault(a.id(), a)));
    all.addAll(found.values());
    return new Actors(all);
  }

  /** Whoever asks in a transcript, under whatever label, is one interviewer without a name. */
  private void addInterviewer(List<Statement> statements) {
    List<Span> labels =
        statements.stream()
            .filter(s -> s.speakers().isEmpty())
            .map(Statement::source)
            .filter(source -> source != null && asking.contains(source))
            .toList();
    if (!labels.isEmpty()) {
      found.put(
          INTERVIEWER,
          new Actor(
              "actor-" + (actors.all().size() + 1),
              report.id(),
              INTERVIEWER,
              Actor.Type.UNNAMED,
              null,
              INTERVIEWER,
              null,
              List.of(),
              labels.stream().map(UnknownSources::mention).toList(),
              CONFIDENCE,
              RULE));
    }
  }

  /**
   * <em>Another said</em> after a diplomat has spoken, <em>one of them said</em> of the diplomats:
   * somebody else of their kind, of whom no more is known.
   */
  private boolean oneMore(Passage passage, Span source, @Nullable String before) {
    String words = source.of(report.text());
    Optional<Actor> kin = Optional.empty();
    if (words.equalsIgnoreCase("another")) {
      kin = before == null ? kin : actors.find(before);
    } else if (words.equalsIgnoreCase("one of them")) {
      kin = actors.headed(passage, head(passage, new Span(source.end() - 4, source.end())));
    }
    if (kin.isEmpty() || kin.get().type() != Actor.Type.UNNAMED) {
      return false;
    }
    Actor like = kin.get();
    String name = name(words, like.name());
    found.put(
        name + "@" + source.start(),
        new Actor(
            "actor-" + (actors.all().size() + found.size() + 1),
            report.id(),
            name,
            Actor.Type.UNNAMED,
            like.code(),
            name,
            like.affiliation(),
            List.of(),
            List.of(mention(source)),
            CONFIDENCE,
            RULE));
    return true;
  }

  private static String name(String words, String like) {
    String kind = like.replaceFirst("(?i)^(the|an?|one|another)\\s+", "");
    return words.equalsIgnoreCase("another") ? "another " + kind : "one of the " + kind;
  }

  private void add(Passage passage, Span source) {
    int head = head(passage, source);
    if (head < 0 || !speaks(passage.sentence(), head) || actors.headed(passage, head).isPresent()) {
      return;
    }
    boolean name = passage.sentence().tag(head).startsWith("NNP"); // not Mr Aro's office
    Optional<Actor> person =
        actors.within(source).stream()
            .filter(a -> name && a.type() == Actor.Type.PERSON && begins(a, source))
            .findFirst();
    if (person.isPresent()) { // General Pak Dong-su, known as Pak Dong
      Actor known = longer.getOrDefault(person.get().id(), person.get());
      longer.put(known.id(), known.mentionedAt(List.of(mention(source))));
      return;
    }
    String words = source.of(report.text()).replaceFirst("(?i)^(the|an?)\\s+", "");
    String key = Folding.key(words.replaceFirst("(?i)^(its|his|her|their)\\s+", ""));
    Actor before = found.get(key);
    Actor.Type type = speaking.contains(source) ? labelled(words) : type(passage.sentence(), head);
    found.put(
        key,
        before != null
            ? before.mentionedAt(List.of(mention(source)))
            : new Actor(
                "actor-" + (actors.all().size() + found.size() + 1),
                report.id(),
                words,
                type,
                null,
                type == Actor.Type.UNNAMED ? words : null,
                null,
                List.of(),
                List.of(mention(source)),
                CONFIDENCE,
                RULE));
  }

  private static boolean begins(Actor actor, Span source) {
    return actor.mentions().stream().anyMatch(m -> m.span().start() == source.start());
  }

  private static Actor.Mention mention(Span source) {
    return new Actor.Mention(source, Actor.Form.NOMINAL);
  }

  private boolean speaks(Sentence s, int head) {
    boolean noun = s.tag(head).startsWith("NN");
    return noun
        && !lexicon.voiceless.contains(s.lemma(head))
        && !lexicon.noBodies.contains(s.lemma(head));
  }

  /** Whoever speaks under a label is a person, unless it names an office or a paper. */
  private static Actor.Type labelled(String words) {
    return words.matches("(?:\\p{Lu}[\\p{L}.'’-]+ ){1,2}\\p{Lu}[\\p{L}'’-]+")
        ? Actor.Type.PERSON
        : Actor.Type.UNNAMED;
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
