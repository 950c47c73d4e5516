package parley.reading.contradictions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Event;
import parley.reading.claim.Span;
import parley.reading.contradictions.Contradiction.Kind;
import parley.reading.contradictions.Contradiction.Side;
import parley.reading.drafting.Cast.Member;
import parley.reading.drafting.Happenings;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Verbs;
import parley.reading.drafting.Words;

/** What is told to have happened and not to have happened, or with different numbers. */
final class Accounts {

  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(on|since|by|in|last|early|late)\\s+(\\d{1,2}\\s+)?((mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|january|february|march|april|may|june|july|august|september|october|november|december)"
              + "(\\s+\\d{1,2}\\b)?(,?\\s+\\d{4})?|\\b(yesterday|today)\\b");

  /** Numbers that do not claim to be exact. */
  private static final Pattern ROUGHLY =
      Pattern.compile(
          "(?i)\\b(about|around|some|nearly|almost|at least|up to|more than|fewer than|less than|over"
              + "|under|dozens|hundreds|thousands|several|another|other|further|more|first|remaining|half)\\b");

  private static final Pattern MODAL =
      Pattern.compile("(?i)\\b(will|would|shall|can|cannot|could|must|to)\\b[^.;]{0,25}$");

  private static final Pattern NOT =
      Pattern.compile("(?i)\\b(not|never|denie[sd]|denying)\\b|n['’]t\\b");

  /** What has not happened yet may happen still. */
  private static final Pattern AGAIN =
      Pattern.compile("(?i)\\b(again|more|further|any longer|all)\\b");

  private record Account(
      Member party,
      Words act,
      boolean happened,
      @Nullable LocalDate day,
      boolean dated,
      ReportClaims report,
      Side side) {}

  private Accounts() {}

  static List<Contradiction> find(Scene scene) {
    Map<Object, List<Account>> alike = new LinkedHashMap<>();
    for (ReportClaims report : scene.reports()) {
      for (Event event : report.list(Event.class)) {
        account(scene, report, event)
            .ifPresent(a ->
                alike
                    .computeIfAbsent(
                        List.of(a.party(), a.act().uncounted()), k -> new ArrayList<>())
                    .add(a));
      }
    }
    List<Contradiction> found = new ArrayList<>();
    alike.values().forEach(accounts -> compareAll(accounts, found));
    return found;
  }

  /** Accounts of one party's doing one thing, each with the later ones. */
  private static void compareAll(List<Account> accounts, List<Contradiction> found) {
    for (int i = 0; i < accounts.size(); i++) {
      for (int j = i + 1; j < accounts.size(); j++) {
        Optional<Contradiction> told = compare(accounts.get(i), accounts.get(j));
        told.filter(c -> found.stream().noneMatch(f -> isSame(f, c))).ifPresent(found::add);
      }
    }
  }

  /** The same two reports on the same, from other words of theirs. */
  private static boolean isSame(Contradiction a, Contradiction b) {
    return a.kind() == b.kind()
        && Objects.equals(a.party(), b.party())
        && a.one().report().equals(b.one().report())
        && a.other().report().equals(b.other().report());
  }

  private static Optional<Account> account(Scene scene, ReportClaims report, Event event) {
    Optional<Member> party = scene.party(report, event.sources());
    boolean happened = event.status() == Event.Status.ACTUAL;
    if (party.isEmpty() || (!happened && event.status() != Event.Status.DENIED)) {
      return Optional.empty();
    }
    Span clause = clause(report, event.trigger());
    Span sentence = Scene.sentence(report, event.trigger());
    String before = report.words(new Span(sentence.start(), event.trigger().start()));
    String said = DAY.matcher(report.words(clause)).replaceAll(" ");
    Words act = Words.ofAct(said);
    boolean plain =
        Scene.outright(report, event.trigger())
            && act.uncounted().size() >= 2
            && Scene.telling(rest(act))
            && Verbs.isInflected(act.isEmpty() ? "" : firstWord(report, event.trigger()))
            && !(happened && (MODAL.matcher(before).find() || NOT.matcher(before).find()))
            && (happened || (NOT.matcher(before).find() && !AGAIN.matcher(said).find()));
    if (!plain) {
      return Optional.empty();
    }
    LocalDate day = event.date() == null ? report.source().published() : event.date();
    return Optional.of(
        new Account(
            party.get(),
            act,
            happened,
            day,
            event.date() != null,
            report,
            scene.side(
                report,
                event,
                happened ? clause : new Span(sentence.start(), clause.end()),
                happened ? "it happened" : "it did not happen",
                null,
                scene.voice(report, event.reportedBy()))));
  }

  /** From the verb to the end of its clause or the first comma, after which others may speak. */
  private static Span clause(ReportClaims report, Span trigger) {
    Span clause = Happenings.clause(report.text(), trigger).trimmed(report.text());
    int comma = report.words(clause).indexOf(", ", trigger.length());
    return comma < 0 ? clause : new Span(clause.start(), clause.start() + comma);
  }

  private static String firstWord(ReportClaims report, Span trigger) {
    return report.words(trigger).split("\\s+", 2)[0].toLowerCase(java.util.Locale.ROOT);
  }

  private static Set<String> rest(Words act) {
    return act.stems().stream().skip(1).collect(Collectors.toSet());
  }

  private static Optional<Contradiction> compare(Account one, Account other) {
    if (one.happened() && other.happened()) {
      return numbers(one, other);
    }
    if (one.happened() == other.happened() || one.act().countsDiffer(other.act())) {
      return Optional.empty();
    }
    Account did = one.happened() ? one : other;
    Account not = one.happened() ? other : one;
    boolean elsewhere = !did.report().id().equals(not.report().id());
    boolean voices = not.side().by() != null && !Objects.equals(did.side().by(), not.side().by());
    boolean inTime = sameOrAfter(not.report().source().published(), did.day());
    return (elsewhere || voices) && inTime
        ? Optional.of(contradiction(Kind.ACCOUNT, one, other))
        : Optional.empty();
  }

  private static Optional<Contradiction> numbers(Account one, Account other) {
    boolean differ =
        one.act().countsDiffer(other.act())
            && !one.report().id().equals(other.report().id())
            && one.dated()
            && other.dated()
            && Scene.sameDay(one.day(), other.day())
            && exact(one)
            && exact(other);
    return differ
        ? Optional.of(
            new Contradiction(
                Kind.NUMBER,
                one.party().name(),
                String.join(" ", one.act().uncounted()),
                counted(one),
                counted(other)))
        : Optional.empty();
  }

  private static boolean exact(Account account) {
    return !ROUGHLY.matcher(words(account)).find();
  }

  private static String words(Account account) {
    return account.report().words(account.side().span());
  }

  private static Side counted(Account account) {
    Side side = account.side();
    return new Side(
        words(account).replaceAll("\\s+", " "),
        side.by(),
        side.report(),
        side.day(),
        side.span(),
        side.claim());
  }

  private static Contradiction contradiction(Kind kind, Account one, Account other) {
    Account did = one.happened() ? one : other;
    return new Contradiction(
        kind, one.party().name(), words(did).replaceAll("\\s+", " "), one.side(), other.side());
  }

  private static boolean sameOrAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && !day.isBefore(other);
  }
}
