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
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
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

  private static final String RULE = "annotated";

  private final String report;
  private final String text;
  private final Wording wording;
  private final Optional<LocalDate> published;
  private final Map<String, Actor> actors = new HashMap<>();
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
    List<Claim> claims = new ArrayList<>();
    claims.add(source());
    Note cast = passage.map("actors");
    for (Object id : cast.values().keySet()) {
      Actor actor = actor(id.toString(), cast.strings(id.toString()));
      actors.put(actor.id(), actor);
      claims.add(actor);
    }
    Note days = passage.map("dates");
    for (Object words : days.values().keySet()) {
      claims.add(
          new Dated(
              id("date"), report, span(words.toString()), days.get(words.toString()), 1, RULE));
    }
    passage
        .notes("statements")
        .forEach(n -> claims.add(statement(n.having("by", "mode", "cue", "content", "denied"))));
    passage
        .notes("meetings")
        .forEach(n ->
            claims.add(
                meeting(n.having("who", "body", "convener", "status", "date", "place", "span"))));
    passage
        .notes("conditions")
        .forEach(n ->
            claims.add(
                condition(
                    n.having(
                        "type", "by", "marker", "blocked", "consequence", "needs", "polarity"))));
    passage
        .notes("sequences")
        .forEach(n -> claims.add(sequence(n.having("by", "steps", "markers"))));
    passage
        .notes("leverage")
        .forEach(
            n -> claims.add(leverage(n.having("through", "on", "goal", "principal", "marker"))));
    passage
        .notes("demands")
        .forEach(n -> claims.add(demand(n.having("by", "of", "cue", "content"))));
    passage
        .notes("positions")
        .forEach(
            n -> claims.add(position(n.having("actor", "issue", "stance", "evidence", "from"))));
    passage
        .notes("commitments")
        .forEach(n -> claims.add(commitment(n.having("by", "content", "status", "from"))));
    return claims;
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

  /**
   * The type, then every form the text names the actor by; each place it stands in is a mention.
   */
  private Actor actor(String id, List<String> typeAndForms) {
    List<String> forms = typeAndForms.subList(1, typeAndForms.size());
    List<Actor.Mention> mentions = new ArrayList<>();
    for (String form : forms) {
      for (Span span : wording.every(form)) {
        if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
          mentions.add(new Actor.Mention(span, Actor.Form.NAME));
        }
      }
    }
    return new Actor(
        id,
        report,
        forms.getFirst(),
        Actor.Type.valueOf(typeAndForms.getFirst().toUpperCase(Locale.ROOT)),
        null,
        null,
        null,
        List.of(),
        mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList(),
        1,
        RULE);
  }

  private Statement statement(Note n) {
    return new Statement(
        id("statement"),
        report,
        who(n, "by"),
        null,
        value(Statement.Mode.class, n.get("mode")),
        n.find("cue").map(this::span).orElse(null),
        null,
        n.strings("content").stream().map(this::span).toList(),
        who(n, "by").stream().map(this::actor).noneMatch(a -> a.type() == Actor.Type.UNNAMED),
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
        value(Condition.Type.class, n.get("type")),
        who(n, "by"),
        null,
        span(n.get("marker")),
        n.find("blocked").map(this::span).orElse(null),
        n.find("consequence").map(this::span).orElse(null),
        needs,
        value(Condition.Polarity.class, n.find("polarity").orElse("positive")),
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
        known(n.get("actor")),
        new Position.Issue(
            label.toLowerCase(Locale.ROOT).replaceAll("\\b(the|a|an|any) ", "").replace(' ', '-'),
            label),
        value(Position.Stance.class, n.get("stance")),
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
        value(Meeting.Status.class, n.get("status")),
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
        known(n.get("by")),
        content.of(text),
        content,
        one(n, "from"),
        value(Commitment.Status.class, n.get("status")),
        1,
        RULE);
  }

  private String id(String kind) {
    return kind + "-" + numbers.merge(kind, 1, Integer::sum);
  }

  private List<String> who(Note n, String key) {
    return n.strings(key).stream().map(this::known).toList();
  }

  private @Nullable String one(Note n, String key) {
    return n.find(key).map(this::known).orElse(null);
  }

  private String known(String id) {
    return actor(id).id();
  }

  private Actor actor(String id) {
    Actor actor = actors.get(id);
    if (actor == null) {
      throw new NoteException("no actor is called '" + id + "'; there are " + actors.keySet());
    }
    return actor;
  }

  private Span span(String words) {
    return wording.span(words);
  }

  private static <E extends Enum<E>> E value(Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new NoteException("'" + word + "' is none of " + List.of(type.getEnumConstants()));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
