package parley.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;

/**
 * The second pass of coreference, once it is known who speaks: inside a quotation I is the speaker
 * and you the addressee. We is the speaker only if the speaker is not a single person: whom else a
 * person speaks for is not in the words.
 */
final class Speakers {

  private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> ADDRESSED = Set.of("you", "your", "yours", "yourself");

  private Speakers() {}

  static Actors add(ParsedReport report, Actors actors, List<Statement> statements) {
    Map<String, List<Actor.Mention>> more = new HashMap<>();
    for (Statement statement : statements) {
      if (statement.mode() == Statement.Mode.DIRECT || statement.mode() == Statement.Mode.MIXED) {
        statement.content().forEach(span -> add(report, actors, statement, span, more));
      }
    }
    return new Actors(
        actors.all().stream()
            .map(a -> a.mentionedAt(more.getOrDefault(a.id(), List.of())))
            .toList());
  }

  private static void add(
      ParsedReport report,
      Actors actors,
      Statement statement,
      Span content,
      Map<String, List<Actor.Mention>> more) {
    int at = content.start();
    while (at < content.end()) {
      Optional<Passage> found = report.at(at);
      if (found.isEmpty()) {
        at++;
        continue;
      }
      Passage passage = found.get();
      Sentence s = passage.sentence();
      for (int i = 0; i < s.size(); i++) {
        Span span = passage.span(i);
        if (s.tag(i).startsWith("PRP") && content.contains(span)) {
          String id = meant(s.form(i).toLowerCase(Locale.ROOT), statement, actors);
          if (id != null) {
            more.computeIfAbsent(id, k -> new ArrayList<>())
                .add(new Actor.Mention(span, Actor.Form.PRONOUN));
          }
        }
      }
      at = Math.max(at + 1, s.end());
    }
  }

  private static @Nullable String meant(String pronoun, Statement statement, Actors actors) {
    if (ADDRESSED.contains(pronoun)) {
      return statement.addressee();
    }
    if (statement.speakers().size() != 1) {
      return null;
    }
    Optional<Actor> speaker = actors.find(statement.speakers().getFirst());
    boolean person =
        speaker
            .filter(a -> a.type() == Actor.Type.PERSON || a.type() == Actor.Type.UNNAMED)
            .isPresent();
    boolean fits = person ? SINGULAR.contains(pronoun) : PLURAL.contains(pronoun);
    return fits ? speaker.map(Actor::id).orElse(null) : null;
  }
}
