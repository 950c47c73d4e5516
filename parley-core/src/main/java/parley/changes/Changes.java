package parley.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.changes.Change.Kind;
import parley.process.Blockers;
import parley.process.ProcessFindings.StepFinding;
import parley.process.StepStatus;
import parley.talks.Commitment;
import parley.talks.Item;
import parley.talks.Leverage;
import parley.talks.Option;
import parley.talks.Party;
import parley.talks.Status;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.Words;

/**
 * Compares the Talks of two days. What has the same id or says the same is the same thing, and so
 * are parties of one name ({@link Pairing}); of what both hold only what differs is told.
 */
public final class Changes {

  private static final Pattern BARE_WORD =
      Pattern.compile(
          "(?:(?:its|his|her|their|the|a|that|this) )?"
              + "(?:word|promise|pledge|commitment|undertaking|obligation)s?");

  private final Talks old;
  private final Talks newer;
  private final Words oldWords;
  private final Words newWords;
  private final List<Change> changes = new ArrayList<>();

  private Changes(Talks old, Talks newer) {
    this.old = old;
    this.newer = newer;
    this.oldWords = new Words(old);
    this.newWords = new Words(newer);
  }

  /** What changed, by kind and then in the order of the newer Talks. */
  public static List<Change> between(Talks before, Talks newer) {
    var old = Pairing.of(before, newer).under(before);
    var comparison = new Changes(old, newer);
    comparison.steps();
    comparison.changes.addAll(MeetingChanges.between(old, newer));
    comparison.changes.addAll(ConditionChanges.between(old, newer));
    comparison.changes.addAll(PositionChanges.between(old, newer));
    comparison.options();
    comparison.changes.addAll(WantChanges.between(old, newer));
    comparison.commitments();
    comparison.leverage();
    comparison.parties();
    return comparison.changes.stream().sorted(Comparator.comparing(Change::kind)).toList();
  }

  private void steps() {
    var before = Blockers.of(old, 1);
    for (var now : Blockers.of(newer, 1).steps()) {
      var was = before.find(now.step().id());
      if (was.isEmpty()) {
        add(
            Kind.STEP_NEW,
            null,
            now.step().id(),
            step(now.step()) + ": " + word(now.status()),
            null,
            now.step());
      } else if (was.get().status() != now.status()) {
        add(
            kind(now.status()),
            null,
            now.step().id(),
            step(now.step())
                + ": "
                + word(now.status())
                + " (was "
                + word(was.get().status())
                + ")",
            was.get().step(),
            now.step());
      }
    }
    for (StepFinding was : before.steps()) {
      if (newer.findStep(was.step().id()).isEmpty()) {
        add(Kind.STEP_GONE, null, was.step().id(), step(was.step()), was.step(), null);
      }
    }
  }

  private static Kind kind(StepStatus status) {
    return switch (status) {
      case DONE -> Kind.STEP_DONE;
      case OPEN -> Kind.STEP_OPEN;
      case BLOCKED -> Kind.STEP_BLOCKED;
    };
  }

  private static String word(StepStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static String step(Step step) {
    return step.words().orElse(step.id());
  }

  /** Options of both that are taken in one; new ones are told only where they are taken. */
  private void options() {
    for (var option : newer.choices()) {
      boolean was = old.findChoice(option.id()).map(Option::now).orElse(false);
      if (option.now() != was) {
        boolean agreement = newer.findAgreement(option.id().name()).isPresent();
        var kind =
            option.now()
                ? agreement ? Kind.AGREED : Kind.OPTION_TAKEN
                : agreement ? Kind.NO_LONGER_AGREED : Kind.OPTION_LEFT;
        add(
            kind,
            option.id().party(),
            option.id().toString(),
            newWords.change(option.id(), option.now()),
            old.findChoice(option.id()).orElse(null),
            option);
      }
    }
  }

  private void commitments() {
    for (var now : newer.commitments()) {
      var was = find(old.commitments(), now);
      if (was.isEmpty()) {
        add(kind(now, Kind.COMMITMENT_NEW), now.by(), now.by(), words(newer, now), null, now);
      } else if (!was.get().basis().status().equals(now.basis().status())) {
        add(
            kind(now, Kind.COMMITMENT_CHANGED),
            now.by(),
            now.by(),
            words(newer, now) + " (was " + status(was.get()) + ")",
            was.get(),
            now);
      }
    }
    for (var was : old.commitments()) {
      if (find(newer.commitments(), was).isEmpty()) {
        add(Kind.COMMITMENT_GONE, was.by(), was.by(), words(old, was), was, null);
      }
    }
  }

  private static Kind kind(Commitment commitment, Kind otherwise) {
    return switch (commitment.basis().status().orElse(Status.CLAIMED)) {
      case MET -> Kind.COMMITMENT_MET;
      case BROKEN -> Kind.COMMITMENT_BROKEN;
      case HOLDS, FORMING, CLAIMED, ACKNOWLEDGED, DENIED, PROPOSED, PLANNED, HELD, REFUSED ->
          otherwise;
    };
  }

  /** The commitment to the same, or the one that rests on some of the same words. */
  private static Optional<Commitment> find(List<Commitment> among, Commitment one) {
    return among.stream()
        .filter(c -> c.by().equals(one.by()) && c.to().equals(one.to()))
        .findFirst()
        .or(() ->
            among.stream()
                .filter(c -> c.by().equals(one.by()) && Grounds.shared(c, one))
                .findFirst());
  }

  private static String words(Talks talks, Commitment commitment) {
    return talks.nameOf(commitment.by())
        + new Words(talks)
            .verb(
                List.of(commitment.by()),
                stands(commitment.basis().status().orElse(Status.CLAIMED)),
                stand(commitment.basis().status().orElse(Status.CLAIMED)))
        + which(talks, commitment);
  }

  /** The same of several. */
  private static String stand(Status status) {
    return stands(status)
        .replace(" has ", " have ")
        .replace(" its ", " their ")
        .replace(" itself ", " themselves ")
        .replace(" is ", " are ")
        .replace(" denies ", " deny ")
        .replace(" refuses ", " refuse ");
  }

  private static String stands(Status status) {
    return switch (status) {
      case MET -> " has kept its word: ";
      case BROKEN -> " has broken its word: ";
      case DENIED -> " denies being bound to: ";
      case CLAIMED, FORMING, PROPOSED -> " is said to be bound to: ";
      case HOLDS, ACKNOWLEDGED, PLANNED, HELD -> " has bound itself to: ";
      case REFUSED -> " refuses to be bound to: ";
    };
  }

  /**
   * What the party is bound to. Where a report only says "its word", the one thing it is otherwise
   * bound to is meant; of several, or none, which is not said.
   */
  private static String which(Talks talks, Commitment commitment) {
    if (!isBare(commitment)) {
      return content(talks, commitment);
    }
    var others =
        talks.commitments().stream()
            .filter(c -> c.by().equals(commitment.by()) && !isBare(c))
            .map(c -> content(talks, c))
            .distinct()
            .toList();
    return others.size() == 1 ? others.getFirst() : "which is not said (“" + commitment.to() + "”)";
  }

  private static boolean isBare(Commitment commitment) {
    return BARE_WORD.matcher(commitment.to()).matches();
  }

  private static String content(Talks talks, Commitment commitment) {
    return talks
        .findStep(commitment.to())
        .flatMap(Step::words)
        .map(step -> "“" + step + "”")
        .orElse(commitment.to());
  }

  private static String status(Commitment commitment) {
    return commitment.basis().status().map(Status::word).orElse("of no known standing");
  }

  private void leverage() {
    for (var now : newer.leverage()) {
      if (old.leverage().stream().noneMatch(was -> isSame(was, now))) {
        add(Kind.LEVERAGE_NEW, now.from(), now.over(), words(newWords, now), null, now);
      }
    }
    for (var was : old.leverage()) {
      if (newer.leverage().stream().noneMatch(now -> isSame(was, now))) {
        add(Kind.LEVERAGE_GONE, was.from(), was.over(), words(oldWords, was), was, null);
      }
    }
  }

  private static boolean isSame(Leverage one, Leverage other) {
    return one.from().equals(other.from())
        && one.through().equals(other.through())
        && one.over().equals(other.over());
  }

  private static String words(Words words, Leverage link) {
    return words.parties(List.of(link.from()))
        + " can move "
        + words.parties(List.of(link.over()))
        + (link.through().isEmpty() ? "" : " through " + words.parties(link.through()));
  }

  private void parties() {
    for (Party now : newer.parties()) {
      if (old.findParty(now.id()).isEmpty() && !isAssumed(now)) {
        add(Kind.PARTY_NEW, null, now.id(), now.name(), null, now);
      }
    }
    for (Party was : old.parties()) {
      if (newer.findParty(was.id()).isEmpty() && !isAssumed(was) && !isMember(was)) {
        add(Kind.PARTY_GONE, null, was.id(), was.name(), was, null);
      }
    }
  }

  /** Whether the newer Talks have it as somebody who belongs to a party. */
  private boolean isMember(Party was) {
    return newer.parties().stream()
        .flatMap(p -> Stream.of(p.members(), p.envoys(), p.decidedBy()))
        .anyMatch(names -> names.stream().anyMatch(was.name()::equalsIgnoreCase));
  }

  /** A party that stands for somebody whom nothing names. */
  private static boolean isAssumed(Party party) {
    return party.basis().assumption().isPresent() && party.basis().evidence().isEmpty();
  }

  private void add(
      Kind kind,
      @Nullable String party,
      String subject,
      String words,
      @Nullable Item before,
      @Nullable Item after) {
    changes.add(
        new Change(
            kind,
            Optional.ofNullable(party),
            subject,
            words,
            Optional.ofNullable(before),
            Optional.ofNullable(after)));
  }
}
