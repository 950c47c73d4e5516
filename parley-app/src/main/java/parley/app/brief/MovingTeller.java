package parley.app.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.reading.claim.Actor;
import parley.reading.claim.Leverage;
import parley.reading.claim.Span;
import parley.talks.Leverage.Toward;
import parley.talks.Talks;
import parley.talks.Words;

/** Who can move whom. */
final class MovingTeller implements Teller {

  /** A space and an article. */
  private static final int NEXT = 5;

  private final @Nullable Analysis analysis;

  MovingTeller(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Section tell(Material material) {
    return new Section(
        "moving",
        "Who can move whom",
        entries(material, analysis).toList(),
        "Nobody is named who can move another.");
  }

  /** What a person's Talks say where there are any, else what the reports say. */
  static Stream<Entry> entries(Material material, @Nullable Analysis analysis) {
    return analysis == null || analysis.drafted()
        ? told(material).stream()
        : analysis.talks().leverage().stream().map(l -> entry(material, analysis.talks(), l));
  }

  /**
   * What the reports say, each once: who moves whom without a word of toward what goes with the
   * same ones toward something.
   */
  static List<Entry> told(Material material) {
    List<Leverage> all = material.all(Leverage.class);
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Leverage one : all) {
      String says = says(material, one);
      String fuller =
          all.stream()
              .filter(other -> one.goal() == null && other.goal() != null)
              .map(other -> says(material, other))
              .filter(other -> other.startsWith(says + ": "))
              .findFirst()
              .orElse(says);
      Entry entry = entry(material, one);
      entries.merge(
          fuller, entry, (a, b) -> a.words().length() < b.words().length() ? b.with(a) : a.with(b));
    }
    return List.copyOf(entries.values());
  }

  private static Entry entry(Material material, Talks talks, parley.talks.Leverage link) {
    Words words = new Words(talks);
    String toward =
        link.toward()
            .map(t ->
                switch (t) {
                  case Toward.Words(var said) -> said;
                  case Toward.Named(var atom) -> words.of(atom);
                })
            .map(t -> ": " + t)
            .orElse("");
    return new Entry(
        "moving-" + (talks.leverage().indexOf(link) + 1),
        talks.nameOf(link.from())
            + " can move "
            + talks.nameOf(link.over())
            + (link.through().isEmpty() ? "" : " through " + words.parties(link.through()))
            + toward,
        List.of(),
        material.find(link.basis()),
        null,
        "leverage",
        List.of());
  }

  static Entry entry(Material material, Leverage leverage) {
    Entries entry = Entries.of(material, leverage);
    if (leverage.act() != null) {
      entry.detail("by", material.phrase(leverage, leverage.act()));
    }
    Stream.of(leverage.marker(), leverage.act(), leverage.goal())
        .filter(Objects::nonNull)
        .reduce((a, b) -> a.cover(b))
        .map(words -> withMover(material, leverage, words))
        .ifPresent(entry::from);
    return entry.words(says(material, leverage));
  }

  /** The words up to the name of the mover, where that is what comes next. */
  private static Span withMover(Material material, Leverage leverage, Span words) {
    return Stream.ofNullable(leverage.through())
        .flatMap(mover -> material.parties().find(leverage.report(), mover).stream())
        .flatMap(party -> party.actors().stream())
        .filter(a -> a.report().equals(leverage.report()) && a.id().equals(leverage.through()))
        .flatMap(a -> a.mentions().stream())
        .map(Actor.Mention::span)
        .filter(m -> m.start() > words.end() && m.start() <= words.end() + NEXT)
        .findFirst()
        .map(words::cover)
        .orElse(words);
  }

  static String says(Material material, Leverage leverage) {
    String principal = leverage.principal();
    String through = leverage.through();
    String on = leverage.on();
    String goal = leverage.goal() == null ? "" : ": " + material.quote(leverage, leverage.goal());
    if (principal != null && through != null && on != null && !through.equals(on)) {
      return material.name(leverage, principal)
          + material.verb(leverage, List.of(principal), " counts on ", " count on ")
          + material.name(leverage, through)
          + " to move "
          + material.name(leverage, on)
          + goal;
    }
    String mover = through != null ? through : principal;
    if (principal != null && through != null && !principal.equals(through)) {
      return material.name(leverage, principal)
          + material.verb(leverage, List.of(principal), " needs ", " need ")
          + material.name(leverage, through)
          + goal.replaceFirst("^:", " for");
    }
    if (mover != null && on != null && !mover.equals(on)) {
      return material.name(leverage, mover) + " can move " + material.name(leverage, on) + goal;
    }
    String only = mover != null ? mover : on;
    return (only == null ? "Somebody the report does not name" : material.name(leverage, only))
        + (mover != null ? " can move others" : " can be moved")
        + goal;
  }
}
