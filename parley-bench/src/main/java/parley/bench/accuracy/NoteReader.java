package parley.bench.accuracy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Claim;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Dated;
import parley.reading.claim.Demand;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Position;
import parley.reading.claim.Sequence;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

/** Turns the notes on one text into claims. */
final class NoteReader {

  static final String RULE = "annotated";

  private static final String[] CONDITION = {
    "type", "by", "marker", "blocked", "consequence", "needs", "polarity"
  };

  private final String report;
  private final String text;
  private final Wording wording;
  private final Optional<LocalDate> published;
  private final NoteCast cast = new NoteCast();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  NoteReader(String report, String text, Optional<LocalDate> published) {
    this.report = report;
    this.text = text;
    this.wording = new Wording(text);
    this.published = published;
  }

  List<Claim> read(Note passage) {
    passage.having(
        "id",
        "published",
        "actors",
        "dates",
        "statements",
        "meetings",
        "conditions",
        "sequences",
        "leverage",
        "demands",
        "positions",
        "commitments");
    claims.add(source());
    cast.enter(report, passage.map("actors"), wording);
    claims.addAll(cast.actors());
    Note days = passage.map("dates");
    for (Object words : days.values().keySet()) {
      claims.add(
          new Dated(
              id("date"), report, span(words.toString()), days.get(words.toString()), 1, RULE));
    }
    add(passage, "statements", this::statement, "by", "mode", "cue", "content", "denied");
    add(
        passage,
        "meetings",
        this::meeting,
        "who",
        "body",
        "convener",
        "status",
        "date",
        "place",
        "span");
    add(passage, "conditions", this::condition, CONDITION);
    add(passage, "sequences", this::sequence, "by", "steps", "markers");
    add(passage, "leverage", this::leverage, "through", "on", "goal", "principal", "marker");
    add(passage, "demands", this::demand, "by", "of", "cue", "content");
    add(passage, "positions", this::position, "actor", "issue", "stance", "evidence", "from");
    add(passage, "commitments", this::commitment, "by", "content", "status", "from");
    return claims;
  }

  private void add(Note passage, String list, Function<Note, Claim> claim, String... keys) {
    passage.notes(list).forEach(n -> claims.add(claim.apply(n.having(keys))));
  }

  private Source source() {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Source(
        "report-1",
        report,
        report + ".txt",
        null,
        null,
        published.orElse(null),
        null,
        "en",
        sha256(bytes),
        text.length(),
        List.of(new Span(0, text.length())),
        List.of(),
        1,
        RULE);
  }

  private Statement statement(Note n) {
    return new Statement(
        id("statement"),
        report,
        who(n, "by"),
        null,
        n.value(Statement.Mode.class, "mode"),
        n.find("cue").map(this::span).orElse(null),
        null,
        n.strings("content").stream().map(this::span).toList(),
        cast.areNamed(n.strings("by")),
        null,
        null,
        n.find("denied").isPresent(),
        1,
        RULE);
  }

  private Condition condition(Note n) {
    List<Condition.Need> needs = new ArrayList<>();
    n.notes("needs")
        .forEach(need ->
            needs.add(
                new Condition.Need(
                    span(need.having("words", "by").get("words")), who(need, "by"))));
    return new Condition(
        id("condition"),
        report,
        n.value(Condition.Type.class, "type"),
        who(n, "by"),
        null,
        span(n.get("marker")),
        n.find("blocked").map(this::span).orElse(null),
        n.find("consequence").map(this::span).orElse(null),
        needs,
        n.find("polarity").isPresent()
            ? n.value(Condition.Polarity.class, "polarity")
            : Condition.Polarity.POSITIVE,
        1,
        RULE);
  }

  private Sequence sequence(Note n) {
    return new Sequence(
        id("sequence"),
        report,
        who(n, "by"),
        n.strings("steps").stream().map(this::span).toList(),
        n.strings("markers").stream().map(this::span).toList(),
        1,
        RULE);
  }

  private Leverage leverage(Note n) {
    return new Leverage(
        id("leverage"),
        report,
        one(n, "principal"),
        one(n, "through"),
        one(n, "on"),
        null,
        span(n.get("marker")),
        n.find("goal").map(this::span).orElse(null),
        1,
        RULE);
  }

  private Demand demand(Note n) {
    return new Demand(
        id("demand"),
        report,
        who(n, "by"),
        who(n, "of"),
        span(n.get("content")),
        span(n.get("cue")),
        1,
        RULE);
  }

  private Position position(Note n) {
    String label = n.get("issue");
    return new Position(
        id("position"),
        report,
        cast.id(n.get("actor")),
        new Position.Issue(
            label.toLowerCase(Locale.ROOT).replaceAll("\\b(the|a|an|any) ", "").replace(' ', '-'),
            label),
        n.value(Position.Stance.class, "stance"),
        span(n.get("evidence")),
        one(n, "from"),
        1,
        RULE);
  }

  private Meeting meeting(Note n) {
    return new Meeting(
        id("meeting"),
        report,
        who(n, "who"),
        one(n, "convener"),
        one(n, "body"),
        List.of(),
        n.day("date").orElse(null),
        n.find("place").orElse(null),
        n.value(Meeting.Status.class, "status"),
        List.of(),
        List.of(),
        span(n.get("span")),
        1,
        RULE);
  }

  private Commitment commitment(Note n) {
    Span content = span(n.get("content"));
    return new Commitment(
        id("commitment"),
        report,
        cast.id(n.get("by")),
        content.of(text),
        content,
        one(n, "from"),
        n.value(Commitment.Status.class, "status"),
        1,
        RULE);
  }

  private String id(String kind) {
    return kind + "-" + numbers.merge(kind, 1, Integer::sum);
  }

  private List<String> who(Note n, String key) {
    return cast.ids(n.strings(key));
  }

  private @Nullable String one(Note n, String key) {
    return n.find(key).map(cast::id).orElse(null);
  }

  private Span span(String words) {
    return wording.span(words);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
