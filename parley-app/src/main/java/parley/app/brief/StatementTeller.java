package parley.app.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

/** Who said what, to whom and when; what several reports quote is told once, with all of them. */
final class StatementTeller implements Teller {

  /** Verbs that say no more than that something was said. */
  private static final Pattern PLAIN =
      Pattern.compile("(?i)(?:.*\\b)?(?:said|says?|saying|adds?|added|adding|according to)");

  /** How words end after which a verb says what somebody did not do: has not yet, never. */
  private static final Pattern NOT =
      Pattern.compile(
          "(?i)\\b(?:(?:(?:has|have|had|is|was|were|are|did|does|do|would|will|could|can|should)\\s+"
              + "(?:\\w+\\s+)?)?(?:not|never)|(?:has|have|had)\\s+yet\\s+to|\\w+n['’]t)"
              + "(?:\\s+(?!and\\b|but\\b)\\w+){0,2}\\s+$");

  private static final int LOOK_BACK = 40;

  /** So many letters may stand between a verb and what was said: whom it was said to. */
  private static final int NEAR = 60;

  private static final Pattern MARKS = Pattern.compile("[\\p{Punct}“”‘’«»\\s]+");

  @Override
  public Section tell(Material material) {
    List<Statement> statements = material.all(Statement.class);
    Map<String, List<Statement>> ofReport =
        statements.stream().collect(Collectors.groupingBy(Statement::report));
    Map<String, Entry> entries = new LinkedHashMap<>();
    statements.stream()
        .filter(s ->
            ofReport.getOrDefault(s.report(), List.of()).stream()
                .noneMatch(other -> holds(other, s)))
        .map(s -> entry(material, s))
        .forEach(e -> entries.merge(same(e), e, Entry::with));
    return new Section(
        "statements", "Who said what", List.copyOf(entries.values()), "The reports quote nobody.");
  }

  /** The words without marks and capitals, which reports of the same words set as they like. */
  private static String same(Entry entry) {
    return MARKS.matcher(entry.words()).replaceAll(" ").toLowerCase(Locale.ROOT).strip();
  }

  /** Whether of one report's statements one says all that the other does and more, by the same. */
  private static boolean holds(Statement outer, Statement inner) {
    return outer.speakers().equals(inner.speakers())
        && !outer.content().equals(inner.content())
        && inner.mode() != Statement.Mode.REFUSAL
        && inner.content().stream()
            .allMatch(in -> outer.content().stream().anyMatch(out -> out.contains(in)));
  }

  private static Entry entry(Material material, Statement statement) {
    Optional<Span> own = itsWords(material, statement);
    Entries entry =
        Entries.of(material, statement)
            .detail("for", nameOf(material, statement, statement.onBehalfOf()))
            .detail("to", nameOf(material, statement, statement.addressee()))
            .detail("on", statement.date() == null ? null : Phrases.day(statement.date()))
            .mark(!statement.onRecord(), "not named")
            .mark(statement.negated() && own.isEmpty(), "denied");
    statement.content().forEach(entry::from);
    String speakers = material.names(statement, statement.speakers());
    String who = speakers.isEmpty() ? "Somebody the report does not name" : speakers;
    if (own.isPresent()) {
      return entry.words(
          Phrases.capital(who) + ": " + Phrases.quote(material.phrase(statement, own.get())));
    }
    String content =
        String.join(
            " … ", statement.content().stream().map(s -> material.phrase(statement, s)).toList());
    return entry.words(
        Phrases.capital(who)
            + verb(statement)
            + (statement.mode() == Statement.Mode.DIRECT ? Phrases.quote(content) : content));
  }

  /**
   * Its words from the verb on, where it is told in the report's own, which "said" would not fit:
   * urged Osk to wait, accused Velia of delay, agreed to meet again.
   */
  private static Optional<Span> itsWords(Material material, Statement statement) {
    Span cue = statement.cue();
    if (statement.mode() == Statement.Mode.DIRECT
        || statement.mode() == Statement.Mode.MIXED
        || cue == null
        || statement.content().size() != 1) {
      return Optional.empty();
    }
    Span content = statement.content().getFirst();
    int between = content.start() - cue.end();
    boolean plain = PLAIN.matcher(material.phrase(statement, cue)).matches();
    Span told = statement.negated() ? withNot(material, statement, cue) : cue;
    return between >= 0 && between <= NEAR && (!plain || !told.equals(cue))
        ? Optional.of(content.cover(told))
        : Optional.empty();
  }

  /** The verb with its "not", without which the words would say the opposite. */
  private static Span withNot(Material material, Statement statement, Span cue) {
    int from = Math.max(0, cue.start() - LOOK_BACK);
    Matcher not = NOT.matcher(material.words(statement.report(), new Span(from, cue.start())));
    return not.find() ? new Span(from + not.start(), cue.end()) : cue;
  }

  private static String verb(Statement statement) {
    return switch (statement.mode()) {
      case DIRECT, INDIRECT, MIXED -> statement.negated() ? " denied: " : " said: ";
      case THOUGHT -> statement.negated() ? " did not think: " : " thought: ";
      case INTENT -> statement.negated() ? " did not want: " : " wanted: ";
      case REFUSAL -> statement.negated() ? " did not refuse: " : " refused: ";
    };
  }

  private static @Nullable String nameOf(
      Material material, Statement statement, @Nullable String actor) {
    return actor == null ? null : material.name(statement, actor);
  }
}
