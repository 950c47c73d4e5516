package parley.reading.contradictions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.reading.drafting.ReportClaims;

/** Who or what acts, by the words before a verb. */
final class Doers {

  /** Whose doing is their party's own. */
  private static final Set<String> OWN_PEOPLE =
      Set.of(
          """
          government army troops soldiers forces military navy police authorities side delegation country
          minister ministers president leader leaders official officials envoy envoys negotiators fighters
          union company party members
          """
              .strip()
              .split("\\s+"));

  private static final Pattern PRONOUN = Pattern.compile("(?i)we|i|it|he|she|they");
  private static final Pattern OWN =
      Pattern.compile("(?is)^(we|i|it|he|she|they|its|his|her|their|our)\\b.*");
  private static final Pattern DETAIL =
      Pattern.compile("\\s(?:of|for|in|on|at|between|by|with|to|from|carrying|under|near)\\s");

  private final Scene scene;
  private final ReportClaims report;
  private final NavigableMap<Integer, List<Actor>> mentions = new TreeMap<>();

  Doers(Scene scene, ReportClaims report) {
    this.scene = scene;
    this.report = report;
    for (Actor actor : report.list(Actor.class)) {
      for (Actor.Mention mention : actor.mentions()) {
        mentions.computeIfAbsent(mention.span().start(), s -> new ArrayList<>()).add(actor);
      }
    }
  }

  /** The noun of a subject, before "of" and the like. */
  private static String noun(String subject) {
    return DETAIL.split(subject, 2)[0].replaceFirst("(?s)^.*\\s", "");
  }

  static String head(String subject) {
    return noun(subject).toLowerCase(Locale.ROOT);
  }

  /** The parties named where it is told who acts, or whose what acts is. */
  Set<Member> of(List<String> speakers, String subject, Span before) {
    Set<Member> who = named(before);
    if (who.isEmpty() && OWN.matcher(subject).matches()) {
      who.addAll(scene.cast().parties(report, speakers));
    }
    return who;
  }

  /** Whether a subject is the name of a party, stands for one, or is of its own people. */
  static boolean isParty(String subject, Set<Member> who) {
    String noun = noun(subject);
    boolean name = !noun.isEmpty() && Character.isUpperCase(noun.charAt(0));
    return PRONOUN.matcher(subject).matches()
        || OWN_PEOPLE.contains(noun)
        || (name
            && (!subject.equals(noun)
                || who.stream().anyMatch(m -> Character.isUpperCase(m.name().charAt(0)))));
  }

  Set<Member> named(Span span) {
    List<String> actors = new ArrayList<>();
    mentions
        .subMap(span.start(), span.end())
        .values()
        .forEach(some -> some.forEach(actor -> actors.add(actor.id())));
    Set<Member> parties = new HashSet<>(scene.cast().parties(report, actors));
    parties.removeIf(m -> m.type() == Actor.Type.UNNAMED);
    return parties;
  }
}
