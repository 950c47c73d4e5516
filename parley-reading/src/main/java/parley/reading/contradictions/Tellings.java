package parley.reading.contradictions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Dated;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Verbs;

/**
 * Finds what the clauses of a report say outright happened or did not: by its own word, and by that
 * of whoever it quotes.
 */
final class Tellings {

  private static final int LONGEST = 140;

  /** The verb of a clause with what stands with it. */
  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:(?<aux>had|has|have|did|was|were)(?<nt>n['’]t)?\\s+)?(?:(?<not>not|never)\\s+)?"
              + "(?:(?:yet|ever|already|since|then|also|finally|later|now)\\s+){0,2}(?<been>been\\s+)?(?<verb>\\p{Ll}{2,})\\b");

  private static final Pattern CLAUSE_START =
      Pattern.compile(
          "[,;:.!?()\\n\"“”–—]|\\s-\\s|\\b(?:and|but|that|who|whom|which|while|after|as|when|because|although|though|where)\\b");

  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "[,;:.!?()\\n\"“”–—]|\\s(?:and|but|while|although|though|after|because|as|when|who|which|that|saying)\\s");

  /** Words after which a verb in the past tells of a thing, or of what is only to be. */
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "(?i)\\b(the|a|an|its|his|her|their|our|of|by|for|in|on|at|to|with|from|into|than|both|all|any|be|being|having"
              + "|more|most|newly|recently|will|would|shall|should|can|could|must)\\s*$");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)^(?:(?<all>nobody|no one|none)\\b(?:\\s+of\\b)?|(?:no|not\\s+(?:one|an?|any))\\s)");

  /** Speaking and thinking are no acts that can be contradicted. */
  private static final Set<String> IDLE =
      Set.of(
          """
          say tell add deny confirm admit report warn ask demand urge accuse call want refuse repeat insist
          concede acknowledge believe think know hope expect need seem mean do have be see hear
          """
              .strip()
              .split("\\s+"));

  /** What limits a denial to how, why or how much it was done. */
  private static final Pattern LIMITED =
      Pattern.compile(
          "(?i)\\b(again|more|further|any"
              + " longer|all|every|only|just|alone|both|\\p{Ll}{3,}ly|because|itself|themselves)\\b");

  /** Denied as an act without a clause: denied attacking the village, having attacked it. */
  private static final Pattern DOING =
      Pattern.compile("^(?:having\\s+)?(?<verb>\\p{Ll}{2,}(?:ing|ed))\\b");

  /** What is owned up to as a thing: confirmed talks with the rebels. */
  private static final Pattern TALKS =
      Pattern.compile("^(?:the\\s+)?(?:\\p{Ll}+\\s+)?(?:talks|contacts|negotiations|meetings?)\\b");

  /** Two who act together: the foreign ministers of Osk and Velia. */
  private static final Pattern TWO =
      Pattern.compile(
          "(?:[Tt]he\\s+)?(?:\\p{Ll}+\\s+){0,3}\\p{Lu}[\\p{L}’'-]*\\s+and\\s+(?:the\\s+)?\\p{Lu}[\\p{L}’'-]*\\s*$");

  private static final Pattern OWNING_UP = Pattern.compile("admit|acknowledge|concede|confirm");

  private static final Pattern NOT_DOING = Pattern.compile("refuse|decline|fail");
  private static final Pattern TO = Pattern.compile("^\\s+to\\s+(?=\\p{Ll})");

  /** On the way and not let through. */
  private static final Pattern STOPPED =
      Pattern.compile(
          "(turn\\s+(?:back|away|around)|send\\s+back|stop|block|halt|bar|hold\\s+up)\\b(?<rest>.*)",
          Pattern.DOTALL);

  private static final Pattern BY = Pattern.compile("^\\s+by\\s");
  private final Scene scene;
  private final ReportClaims report;
  private final Sentences sentences;
  private final Doers doers;
  private final NavigableMap<Integer, LocalDate> days = new TreeMap<>();
  private final List<Telling> found = new ArrayList<>();

  private Tellings(Scene scene, ReportClaims report) {
    this.scene = scene;
    this.report = report;
    this.sentences = Sentences.of(report.text());
    this.doers = new Doers(scene, report);
    for (Dated date : report.list(Dated.class)) {
      if (date.value().matches("\\d{4}-\\d{2}-\\d{2}")) {
        days.put(date.span().start(), LocalDate.parse(date.value()));
      }
    }
  }

  static List<Telling> in(Scene scene, ReportClaims report) {
    Tellings tellings = new Tellings(scene, report);
    Stretch.in(report).forEach(tellings::read);
    return tellings.found;
  }

  private void read(Stretch stretch) {
    doing(stretch);
    Span subject = new Span(0, 0);
    Matcher verb = VERB.matcher(stretch.words());
    while (verb.find()) {
      boolean not = verb.group("nt") != null || verb.group("not") != null;
      boolean did = "did".equals(verb.group("aux"));
      if ((did && not) || (!did && Verbs.isInflected(verb.group("verb")))) {
        Span found = subject(stretch.words(), verb.start());
        // Who did one thing and did another is named once.
        subject = found.length() == 0 ? subject : found;
        clause(stretch, verb, subject, not);
      }
    }
  }

  /** What stands before a verb in its clause. */
  private static Span subject(String words, int end) {
    int first = Math.max(0, end - LONGEST);
    String before = words.substring(first, end);
    int from = 0;
    Matcher start = CLAUSE_START.matcher(before);
    while (start.find()) {
      from = start.end();
    }
    Matcher two = TWO.matcher(before);
    int at = two.find() && isStart(before, two.start()) ? two.start() : from;
    return new Span(first + at, end).trimmed(words);
  }

  private static boolean isStart(String words, int at) {
    Matcher start = CLAUSE_START.matcher(words.substring(0, at).stripTrailing());
    int end = 0;
    while (start.find()) {
      end = start.end();
    }
    return words.substring(end, at).isBlank();
  }

  /** <em>denied attacking the village</em>, <em>denied having attacked it</em>. */
  private void doing(Stretch stretch) {
    Matcher doing = DOING.matcher(stretch.words());
    boolean talks = TALKS.matcher(stretch.words()).find();
    if (stretch.denied() && (doing.find() || talks)) {
      Set<Member> who = new HashSet<>(scene.cast().parties(report, stretch.speakers()));
      int from = talks ? 0 : doing.end();
      String rest = clip(stretch.words(), from);
      Span span = new Span(stretch.from(), stretch.from() + from + rest.length());
      String act = talks ? "hold " + rest : Verbs.base(doing.group("verb")) + rest;
      add(stretch, span, new Done(who, "", act, false, false, false, false));
    }
  }

  /** From a place on to where its clause ends. */
  private static String clip(String words, int from) {
    int latest = Math.min(words.length(), from + LONGEST);
    Matcher end = CLAUSE_END.matcher(words).region(from, latest);
    return words.substring(from, end.find() ? end.start() : latest);
  }

  private void clause(Stretch stretch, Matcher group, Span named, boolean not) {
    String subject = named.of(stretch.words());
    if (subject.isEmpty() || NO_SUBJECT.matcher(subject).find()) {
      return;
    }
    String base = Verbs.base(group.group("verb"));
    String rest = clip(stretch.words(), group.end());
    String aux = group.group("aux") == null ? "" : group.group("aux");
    boolean passive = group.group("been") != null || aux.startsWith("w");
    Matcher nobody = NOBODY.matcher(subject);
    boolean none = nobody.find();
    String doer = none ? subject.substring(nobody.end()).strip() : subject;
    Span before = new Span(stretch.from() + named.start(), stretch.from() + named.end());
    int next = stretch.from() + group.end();
    Span after = new Span(next, next + rest.length());
    Set<Member> who =
        passive
            ? BY.matcher(rest).find() ? doers.named(after) : new HashSet<>()
            : doers.of(stretch.speakers(), doer, before);
    String head = passive || (!who.isEmpty() && Doers.isParty(doer, who)) ? "" : Doers.head(doer);
    if (!head.isEmpty()) {
      who.removeIf(m -> !Character.isUpperCase(m.name().charAt(0)));
    }
    boolean plain = !not && !none && !passive && !stretch.denied();
    Matcher to = TO.matcher(rest);
    Matcher stopped = STOPPED.matcher(base + rest);
    if (plain && NOT_DOING.matcher(base).matches() && to.find()) {
      add(
          stretch,
          before.cover(after),
          new Done(who, head, rest.substring(to.end()), false, false, false, false));
    } else if (plain && (OWNING_UP.matcher(base).matches() || base.equals("deny"))) {
      if (TALKS.matcher(rest.strip()).find()) {
        boolean owned = !base.equals("deny");
        add(
            stretch,
            before.cover(after),
            new Done(who, head, "hold" + rest, owned, owned, false, true));
      }
    } else if (passive && !not && !none && !stretch.denied() && stopped.lookingAt()) {
      String act = Act.TURNED_BACK + stopped.group("rest");
      add(
          stretch,
          before.cover(after),
          new Done(doers.named(before), Doers.head(doer), act, false, false, false, false));
    } else if (!IDLE.contains(base)) {
      boolean denied = not || none || stretch.denied();
      boolean everybody = none && nobody.group("all") != null && passive && doer.isEmpty();
      boolean twice = stretch.denied() && (not || none);
      if (!twice && !(denied && LIMITED.matcher(group.group() + rest).find())) {
        String act = passive ? base + " " + doer + rest : base + rest;
        boolean lasting = denied && aux.startsWith("ha");
        boolean owned = !denied && stretch.admitted(report);
        add(
            stretch,
            before.cover(after),
            new Done(who, head, act, !denied, denied ? lasting : owned, everybody, false));
      }
    }
  }

  /**
   * What was done, as the words have it.
   *
   * @param up whether it is owned up to, or denied up to the day of telling
   * @param own whether it is the word of whoever acts
   */
  private record Done(
      Set<Member> who,
      String head,
      String act,
      boolean happened,
      boolean up,
      boolean nobody,
      boolean own) {}

  private void add(Stretch stretch, Span around, Done done) {
    Span span = around.trimmed(report.text());
    Act act = Act.of(done.act().strip());
    String sentence = report.words(sentences.around(span));
    if (!Scene.isOutright(sentence) || !(act.isDoneTo() || done.nobody())) {
      return;
    }
    @Nullable Member voice = scene.party(report, stretch.speakers()).orElse(null);
    @Nullable String by = stretch.said() == null ? null : scene.voice(report, stretch.said());
    if (done.own() && done.who().size() == 1) {
      voice = done.who().iterator().next();
      by = voice.name();
    }
    found.add(
        new Telling(
            report,
            done.who(),
            done.head(),
            act,
            done.happened(),
            done.happened() && done.up(),
            !done.happened() && done.up(),
            done.nobody(),
            day(span),
            voice,
            by,
            span,
            stretch.said() == null ? report.source().id() : stretch.said().id()));
  }

  private @Nullable LocalDate day(Span span) {
    var day = days.ceilingEntry(span.start());
    return day != null && day.getKey() < span.end() ? day.getValue() : null;
  }
}
