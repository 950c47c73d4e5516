package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.StepWords;
import parley.reading.report.WordFile;
import parley.reading.statements.Scene;

/**
 * What does not happen until, unless, before or without something; what happens only if or only
 * after it; what is barred as long as something lasts.
 */
final class BlockingRule implements ConditionRule {

  /** Who will not wait or stand by while something goes on puts nothing off for it. */
  private static final Set<String> IDLE =
      Set.of("wait", "watch", "stand", "sit", "rest", "sleep", "relax");

  private static final Map<String, Set<String>> WORDS =
      WordFile.lists(BlockingRule.class, "blocking.txt");

  /** After <em>without</em>, how something is done rather than what it needs. */
  private static final Set<String> MANNER = WORDS.getOrDefault("manner", Set.of());

  /** What spokesmen will not do until later: no step of anything. */
  private static final Set<String> SAYING_NOTHING = Set.of("comment", "speculate", "elaborate");

  /** What is no longer asked for before something else. */
  private static final Set<String> ASKED = Set.of("insist", "demand", "require", "ask", "want");

  /** What is done only with it, at it or on it waits for who gives it. */
  private static final Set<String> CONSENT = WORDS.getOrDefault("consent", Set.of());

  private static final Set<String> WAYS = WORDS.getOrDefault("ways", Set.of());

  private static final Set<String> PASSING =
      Set.of("be", "end", "begin", "start", "come", "pass", "close", "arrive", "finish", "run");

  private static final Set<String> SCHEDULED = WORDS.getOrDefault("scheduled", Set.of());

  private static final Set<String> FIRST_PERSON = Set.of("i", "I", "we");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    List<Draft> drafts = new ArrayList<>();
    for (Link link : links) {
      blocked(scene, link).ifPresent(drafts::add);
    }
    InvertedOpening.read(scene).filter(o -> drafts.isEmpty()).ifPresent(drafts::add);
    return drafts;
  }

  private static Optional<Draft> blocked(Scene scene, Link link) {
    Sentence s = scene.sentence();
    Waiting waiting = Waiting.of(s, link.main());
    boolean negative =
        switch (link.kind()) {
          case AS_LONG_AS, WHILE, IF -> !link.only() && !onlyPossible(s, link);
          case UNLESS -> barring(scene.sentence(), link);
          default -> false;
        };
    if (!fits(scene, link, waiting) || Needs.of(scene, link).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(draft(scene, link, waiting, negative));
  }

  private static boolean fits(Scene scene, Link link, Waiting waiting) {
    String main = scene.sentence().lemma(link.main());
    boolean asked = waiting.denied() && ASKED.contains(main); // no longer insists on it before
    if (!waiting.pending() || SAYING_NOTHING.contains(main) || asked) {
      return false;
    }
    if (link.only()) {
      return switch (link.kind()) {
        case AFTER, ONCE, IF, WHEN, WITHOUT, IN_THE_EVENT, PROVIDED, AS_LONG_AS ->
            needed(scene, link);
        case WITH -> granted(scene, link);
        default -> false;
      };
    }
    if (onlyPossible(scene.sentence(), link)) {
      return needed(scene, link);
    }
    return switch (link.kind()) {
      case UNTIL, UNLESS, BEFORE ->
          (waiting.denied() || link.not() || barring(scene.sentence(), link))
              && needed(scene, link);
      case WITHOUT ->
          waiting.denied()
              && needed(scene, link)
              && !manner(scene, link)
              && !ofSubject(scene, link);
      case AS_LONG_AS -> waiting.denied() && link.clause();
      case WHILE, IF ->
          waiting.denied()
              && link.clause()
              && ownWill(scene, link)
              && !IDLE.contains(scene.sentence().lemma(link.main()));
      default -> false;
    };
  }

  /** <em>The deal will hold, barring a new attack</em>: what must not come. */
  private static boolean barring(Sentence s, Link link) {
    return "barring".equalsIgnoreCase(s.form(link.first())) && !link.clause();
  }

  /** <em>only possible if</em>, <em>will only sign after</em>: only right before the main word. */
  private static boolean onlyPossible(Sentence s, Link link) {
    boolean kind =
        switch (link.kind()) {
          case AFTER, ONCE, IF, WHEN, PROVIDED -> true;
          default -> false;
        };
    int main = link.main();
    int state = s.child(main, "acomp");
    int word = state >= 0 ? state : main;
    boolean before =
        word > 0
            && word < link.first()
            && "only".equals(s.lemma(word - 1))
            && link.first() - word < 12;
    return kind && before;
  }

  /**
   * Whether what it waits for is something to be brought about, not a day or the passing of time.
   */
  static boolean needed(Scene scene, Link link) {
    return link.clause()
        ? !passing(scene, link.linked())
        : (StandIns.stands(scene.sentence(), link.linked())
                || !scene.time(link.linked())
                || fixed(scene.sentence(), link))
            && !scheduled(scene, link);
  }

  /** <em>Without a date for the withdrawal</em>: a time that has to be fixed. */
  private static boolean fixed(Sentence s, Link link) {
    return link.kind() == Link.Kind.WITHOUT
        && Set.of("date", "deadline", "timetable").contains(s.lemma(link.linked()));
  }

  /** <em>before the season is over</em>: time passes without anybody's doing. */
  private static boolean passing(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int subject = s.child(verb, "nsubj");
    boolean time = subject >= 0 && scene.time(subject) && !"deadline".equals(s.lemma(subject));
    return (time && PASSING.contains(s.lemma(verb))) || "die".equals(s.lemma(verb));
  }

  /**
   * <em>before the match</em>: a place on the calendar, unless it is a step somebody has to take.
   */
  private static boolean scheduled(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int det = s.child(link.linked(), "det");
    return link.kind() == Link.Kind.BEFORE
        && det >= 0
        && "the".equals(s.lemma(det))
        && (!StepWords.step(s.lemma(link.linked())) || SCHEDULED.contains(s.lemma(link.linked())));
  }

  /**
   * Consent and the like; <em>can only with</em> whatever else, but not <em>with difficulty</em>.
   */
  private static boolean granted(Scene scene, Link link) {
    Sentence s = scene.sentence();
    String need = s.lemma(link.linked());
    boolean with = "with".equals(s.lemma(link.last()));
    boolean able = Set.of("can", "could", "may").contains(Clauses.modal(s, link.main()));
    boolean basis = "on".equals(s.lemma(link.last())) && s.head(link.linked()) != link.last();
    return CONSENT.contains(need) || basis || (with && able && !WAYS.contains(need));
  }

  /** <em>An offer without an answer is no offer</em>: it says which offer. */
  private static boolean ofSubject(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int noun = s.head(link.first());
    return noun >= 0
        && s.label(noun).startsWith("nsubj")
        && s.child(noun, "det") >= 0
        && !"no".equals(s.lemma(s.child(noun, "det")));
  }

  private static boolean manner(Scene scene, Link link) {
    return MANNER.contains(scene.sentence().lemma(link.linked()));
  }

  /** Somebody will not; not: something cannot. Only then does a bare if or while set a term. */
  private static boolean ownWill(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int subject = Clauses.subject(s, link.main());
    String modal = Clauses.modal(s, link.main());
    boolean told =
        link.kind() == Link.Kind.WHILE
            && !Sayers.speakers(scene, scene.passage().span(link.first())).isEmpty();
    boolean exists = told && s.child(link.main(), "expl") >= 0;
    return (subject >= 0 || exists)
        && !OfferRule.noMore(s, link)
        && (told || scene.actor(subject).isPresent() || FIRST_PERSON.contains(s.lemma(subject)))
        && (told || modal.equals("will") || modal.equals("would") || modal.isEmpty())
        && s.child(link.linked(), "nsubj", "nsubjpass") >= 0
        && !Clauses.passive(s, link.main());
  }

  private static Draft draft(Scene scene, Link link, Waiting waiting, boolean negative) {
    List<Need> needs = Needs.of(scene, link);
    boolean party = !link.clause() && scene.actor(link.linked()).isPresent();
    Span marker = scene.passage().span(link.first(), link.last());
    return new Draft(
        party ? Condition.Type.DEPENDENCY : Condition.Type.PRECONDITION,
        scene.statedBy(waiting.top(), marker),
        scene.statementId(marker),
        marker,
        waits(scene, waiting.top(), link),
        needs,
        negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
        confidence(link),
        name(link));
  }

  /** What waits; where that is only pointed at the act that it stands for. */
  private static Span waits(Scene scene, int top, Link link) {
    Sentence s = scene.sentence();
    int act = s.child(link.main(), "dobj");
    int inner = act < 0 ? -1 : s.child(act, "acl"); // had no power to do so
    for (int verb : new int[] {link.main(), inner}) {
      if (verb >= 0 && (Ellipses.points(s, verb) || Ellipses.anything(s, verb))) {
        Optional<Need> meant = Ellipses.act(scene, verb, -1);
        if (meant.isPresent()) {
          return meant.get().span();
        }
      }
    }
    return Waiting.words(scene, top, link);
  }

  private static double confidence(Link link) {
    return switch (link.kind()) {
      case UNTIL, UNLESS -> .92;
      case IF -> link.only() ? .92 : .7;
      case WHILE -> .65;
      default -> .85;
    };
  }

  private static String name(Link link) {
    String kind = link.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (link.kind()) {
      case UNTIL, UNLESS, BEFORE, WITHOUT -> "not-" + kind;
      case AS_LONG_AS, WHILE -> "not-" + kind;
      case IF -> link.only() ? "only-if" : "not-if";
      default -> "only-" + kind;
    };
  }
}
