package parley.reading.review;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Condition;
import parley.reading.claim.Span;
import parley.reading.dossier.ClaimsFile;
import parley.reading.dossier.UnreadableClaims;
import parley.talks.formula.Nearest;
import parley.talks.formula.Quoted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sets fields of a claim to what a person says: actors by name or id, words by the words of the
 * report or {@code start-end}, days, numbers and choices as the claims file writes them.
 */
final class ClaimEdit {

  private static final List<String> FIXED = List.of("id", "report", "rule", "confidence");

  private final Claim claim;
  private final String text;
  private final List<Actor> actors;

  ClaimEdit(Claim claim, String text, List<Actor> actors) {
    this.claim = claim;
    this.text = text;
    this.actors = actors;
  }

  /** Says what is wrong with a value, in one line. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
      super(message);
    }
  }

  /**
   * The claim with the fields set, as a person's word.
   *
   * @throws RefusedException where a field or value is none of this claim
   */
  Claim with(Map<String, List<String>> set) {
    ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(ClaimsFile.line(claim));
    new TreeMap<>(set).forEach((field, values) -> put(tree, field(field), values));
    tree.put("rule", Reviewed.PERSON);
    tree.put("confidence", 1);
    try {
      return ClaimsFile.claim("the edited claim", tree.toString());
    } catch (UnreadableClaims e) {
      throw new RefusedException("the claim cannot be so: " + e.what());
    }
  }

  private RecordComponent field(String name) {
    List<RecordComponent> fields =
        Arrays.stream(claim.getClass().getRecordComponents())
            .filter(c -> !FIXED.contains(c.getName()))
            .toList();
    List<String> names = fields.stream().map(RecordComponent::getName).toList();
    return fields.stream()
        .filter(c -> c.getName().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new RefusedException(
                Quoted.of(name)
                    + " is not a field of a "
                    + Anchors.kind(claim)
                    + "; "
                    + Nearest.to(name, names)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("its fields are " + String.join(", ", names))));
  }

  private void put(ObjectNode tree, RecordComponent field, List<String> values) {
    String name = field.getName();
    if (name.equals("needs") && claim instanceof Condition condition) {
      tree.set(name, needs(condition, values));
    } else if (List.class.isAssignableFrom(field.getType())) {
      ArrayNode items = JsonMapper.shared().createArrayNode();
      values.forEach(value -> items.add(one(field, value)));
      tree.set(name, items);
    } else if (values.isEmpty()) {
      tree.remove(name);
    } else if (values.size() > 1) {
      throw new RefusedException(
          "'" + name + "' takes one value, not " + values.size() + "; give one");
    } else {
      tree.set(name, one(field, values.getFirst()));
    }
  }

  private JsonNode one(RecordComponent field, String value) {
    String name = field.getName();
    JsonMapper json = JsonMapper.shared();
    if (ActorFields.of(Anchors.kind(claim)).contains(name)) {
      return json.valueToTree(actor(value).id());
    }
    if (field.getType() == Span.class || field.getGenericType().getTypeName().contains("Span")) {
      return span(value);
    }
    if (field.getType() == boolean.class) {
      if (!value.equals("true") && !value.equals("false")) {
        throw new RefusedException("'" + name + "' is true or false, not " + Quoted.of(value));
      }
      return json.valueToTree(Boolean.parseBoolean(value));
    }
    if (field.getType() == int.class) {
      throw new RefusedException("'" + name + "' is counted, not chosen; leave it");
    }
    if (field.getType().isEnum()) {
      return json.valueToTree(choice(name, field.getType(), value));
    }
    if (field.getType() == LocalDate.class) {
      return json.valueToTree(day(name, value));
    }
    if (field.getType() == String.class) {
      return json.valueToTree(value);
    }
    throw new RefusedException(
        "'" + name + "' has parts and cannot be set here; reject the claim where it is wrong");
  }

  /** One of the words that a field takes, as the claims file writes them. */
  private static String choice(String name, Class<?> type, String value) {
    List<String> words =
        Arrays.stream(type.getEnumConstants())
            .map(c -> c.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    return words.stream()
        .filter(value::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(() ->
            new RefusedException(
                "'"
                    + name
                    + "' is one of "
                    + String.join(", ", words)
                    + ", not "
                    + Quoted.of(value)));
  }

  private static String day(String name, String value) {
    try {
      return LocalDate.parse(value).toString();
    } catch (DateTimeParseException e) {
      throw new RefusedException(
          "'" + name + "' is a day such as 2031-03-04, not " + Quoted.of(value));
    }
  }

  private JsonNode span(String value) {
    Span span =
        place(value)
            .or(() -> Anchors.near(value, text, Anchors.extent(claim).orElse(new Span(0, 0))))
            .orElseThrow(() ->
                new RefusedException(
                    "the report does not say "
                        + Quoted.of(value)
                        + "; give words of the report, or start-end"));
    return JsonMapper.shared().createArrayNode().add(span.start()).add(span.end());
  }

  private Optional<Span> place(String value) {
    if (!value.matches("\\d{1,9}-\\d{1,9}")) {
      return Optional.empty();
    }
    int dash = value.indexOf('-');
    int start = Integer.parseInt(value.substring(0, dash));
    int end = Integer.parseInt(value.substring(dash + 1));
    if (start >= end || end > text.length()) {
      throw new RefusedException(
          value + " is no place in the report, which has " + text.length() + " characters");
    }
    return Optional.of(new Span(start, end));
  }

  private JsonNode needs(Condition condition, List<String> values) {
    ArrayNode needs = JsonMapper.shared().createArrayNode();
    for (int i = 0; i < values.size(); i++) {
      ObjectNode need = needs.addObject();
      need.set("span", span(values.get(i)));
      List<String> by = i < condition.needs().size() ? condition.needs().get(i).by() : List.of();
      need.set("by", JsonMapper.shared().valueToTree(by));
    }
    return needs;
  }

  private Actor actor(String name) {
    return actors.stream()
        .filter(a -> a.id().equals(name) || a.name().equalsIgnoreCase(name))
        .findFirst()
        .or(() ->
            actors.stream()
                .filter(a ->
                    a.mentions().stream()
                        .anyMatch(m -> Anchors.oneLine(m.span().of(text)).equalsIgnoreCase(name)))
                .findFirst())
        .orElseThrow(() -> {
          List<String> names = actors.stream().map(Actor::name).distinct().toList();
          return new RefusedException(
              "no actor "
                  + Quoted.of(name)
                  + " in this report; "
                  + Nearest.to(name, names)
                      .map(near -> "did you mean " + near + "?")
                      .orElse("there are " + String.join(", ", names)));
        });
  }

  /** The values as a review file keeps them: actors by name, which outlives their ids. */
  Map<String, List<String>> lasting(Map<String, List<String>> set) {
    Map<String, List<String>> lasting = new TreeMap<>();
    set.forEach((field, values) ->
        lasting.put(
            field,
            ActorFields.of(Anchors.kind(claim)).contains(field)
                ? values.stream().map(v -> actor(v).name()).toList()
                : values));
    return lasting;
  }
}
