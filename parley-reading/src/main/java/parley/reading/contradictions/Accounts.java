package parley.reading.contradictions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.contradictions.Contradiction.Kind;
import parley.reading.contradictions.Contradiction.Side;
import parley.reading.drafting.Cast.Member;

/**
 * What is told to have happened and not to have happened, or with different numbers. Both have to
 * speak of one occasion: what had not happened by one day and has by a later is news.
 */
final class Accounts {

  /** Numbers that do not claim to be exact. */
  private static final Pattern ROUGHLY =
      Pattern.compile(
          "(?i)\\b(about|around|some|nearly|almost|at least|up to|more than|fewer than|less"
              + " than|over"
              + "|under|dozens|hundreds|thousands|several|another|other|further|more|first|remaining|half)\\b");

  /** What {@link Tolls} counts. */
  private static final Set<String> HURT = Set.of("kill", "wound", "injur");

  private static final Pattern DEFINITE = Pattern.compile("(?i)\\bthe\\b");

  /** How many days a denial without a day may come after what it denies. */
  private static final long SOON = 14;

  /** How many days after it happened a report tells of it without naming the day. */
  private static final long FRESH = 2;

  /** More of one act than that are no report of talks. */
  private static final int MOST = 60;

  private Accounts() {}

  static List<Contradiction> find(List<Telling> tellings) {
    Map<String, List<Telling>> alike = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      add(alike, telling.act().verb(), telling);
      if (telling.act().isOnTheWay()) {
        add(alike, Act.TURNED_BACK + " ", telling);
      }
    }
    List<Contradiction> found = new ArrayList<>();
    alike.values().forEach(some -> compareAll(some, found));
    return found;
  }

  private static void add(Map<String, List<Telling>> alike, String sort, Telling telling) {
    List<Telling> some = alike.computeIfAbsent(sort, v -> new ArrayList<>());
    if (some.size() < MOST) {
      some.add(telling);
    }
  }

  /** Accounts of one sort of act, each with the later ones. */
  private static void compareAll(List<Telling> some, List<Contradiction> found) {
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        compare(some.get(i), some.get(j))
            .filter(c -> found.stream().noneMatch(f -> isSame(f, c)))
            .ifPresent(found::add);
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

  private static Optional<Contradiction> compare(Telling one, Telling other) {
    if (!isSameDoer(one, other)) {
      return Optional.empty();
    }
    boolean elsewhere = !one.report().id().equals(other.report().id());
    if (one.happened() && other.happened()) {
      return elsewhere && countsDiffer(one, other)
          ? Optional.of(told(Kind.NUMBER, one, other, Accounts::words))
          : Optional.empty();
    }
    if (one.happened() == other.happened()) {
      return Optional.empty();
    }
    Telling did = one.happened() ? one : other;
    Telling not = one.happened() ? other : one;
    if (!(not.nobody() || isTelling(did, not))) {
      return Optional.empty();
    }
    boolean voices = not.by() != null && !Objects.equals(did.by(), not.by());
    boolean denied =
        not.act().covers(did.act())
            || (not.nobody() && not.act().verb().equals(did.act().verb()))
            || (not.act().excludes(did.act()) && isThere(did, not));
    if (!denied || !(elsewhere || voices) || !isOneOccasion(did, not)) {
      return Optional.empty();
    }
    boolean own = did.voice() != null && did.voice().equals(not.voice()) && elsewhere;
    return Optional.of(
        told(
            own ? Kind.OWN_ACCOUNT : Kind.ACCOUNT,
            one,
            other,
            t -> t.happened() ? "it happened" : "it did not happen"));
  }

  /** Whether the words tell what is meant, or can only mean the same: the treaty, on one day. */
  private static boolean isTelling(Telling did, Telling not) {
    return not.act().isTelling()
        || Scene.sameDay(did.day(), not.day())
        || (DEFINITE.matcher(words(did)).find() && DEFINITE.matcher(words(not)).find());
  }

  /** Whether somebody came to where he was turned back on one day. */
  private static boolean isThere(Telling did, Telling not) {
    return did.day() != null
        && not.day() != null
        && !Collections.disjoint(did.act().names(), not.act().names());
  }

  /** Whether the same one acts, as far as both say who. */
  private static boolean isSameDoer(Telling one, Telling other) {
    boolean unsaid = one.isUnsaid() || other.isUnsaid();
    boolean thing =
        !one.head().isEmpty()
            && (one.who().isEmpty()
                || other.who().isEmpty()
                || !Collections.disjoint(one.who(), other.who()));
    return unsaid || (one.head().equals(other.head()) && (thing || one.who().equals(other.who())));
  }

  private static boolean isOneOccasion(Telling did, Telling not) {
    LocalDate told = did.report().source().published();
    LocalDate denied = not.report().source().published();
    if (did.day() != null && not.day() != null) {
      return did.day().equals(not.day());
    }
    if (told == null || denied == null) {
      return false;
    }
    if (not.day() != null) {
      return isWithin(not.day(), told, FRESH);
    }
    LocalDate happened = did.day() == null ? told : did.day();
    return (did.admitted() && did.day() == null && !told.isBefore(denied))
        || (not.lasting() && !denied.isBefore(happened))
        || isWithin(happened, denied, SOON);
  }

  /** Whether a day comes no earlier than another, and so many days later at most. */
  private static boolean isWithin(LocalDate from, LocalDate to, long days) {
    long after = ChronoUnit.DAYS.between(from, to);
    return after >= 0 && after <= days;
  }

  private static boolean countsDiffer(Telling one, Telling other) {
    Act mine = one.act();
    Act theirs = other.act();
    return !HURT.contains(mine.verb())
        && mine.words().countsDiffer(theirs.words())
        && mine.object().equals(theirs.object())
        && mine.names().equals(theirs.names())
        && Scene.sameDay(one.day(), other.day())
        && !ROUGHLY.matcher(words(one)).find()
        && !ROUGHLY.matcher(words(other)).find();
  }

  private static String words(Telling telling) {
    return telling.report().words(telling.span()).replaceAll("\\s+", " ");
  }

  private static Contradiction told(
      Kind kind, Telling one, Telling other, Function<Telling, String> says) {
    Telling did = one.happened() ? one : other;
    Set<Member> who = did.who().isEmpty() ? (one.happened() ? other : one).who() : did.who();
    @Nullable Member voice = one.voice();
    @Nullable String party =
        kind == Kind.OWN_ACCOUNT && voice != null
            ? voice.name()
            : Stream.of(who)
                .filter(w -> w.size() == 1 && did.head().isEmpty())
                .flatMap(Set::stream)
                .filter(m -> m.type() != Actor.Type.UNNAMED)
                .map(Member::name)
                .findFirst()
                .orElse(null);
    return new Contradiction(kind, party, words(did), side(one, says), side(other, says));
  }

  private static Side side(Telling told, Function<Telling, String> says) {
    return new Side(
        says.apply(told),
        told.by(),
        told.report().id(),
        told.report().source().published(),
        told.span(),
        told.claim());
  }
}
