package parley.reading.dossier;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Claim;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns what is wrong with a line of a claims file into one clear line for a person. */
final class ClaimErrors {

  private static final String AGAIN =
      "correct the line, or move the file away and read the reports into the folder again";

  private ClaimErrors() {}

  static UnreadableClaims of(String name, int line, String text, JacksonException e) {
    int column = column(text, e);
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          new UnreadableClaims(
              name,
              line,
              column,
              "unknown field '" + shown(unknown.getPropertyName()) + "'",
              nearest(unknown.getPropertyName(), unknown.getKnownPropertyIds()));
      case InvalidTypeIdException kind when kind.getTypeId() == null ->
          new UnreadableClaims(name, line, column, "no 'kind'", "each claim starts with its kind");
      case InvalidTypeIdException kind ->
          new UnreadableClaims(
              name,
              line,
              column,
              "unknown kind '" + shown(kind.getTypeId()) + "'",
              "the kinds are report, actor, statement, event, condition, sequence, leverage,"
                  + " position, demand, meeting, commitment, relation and date");
      default ->
          new UnreadableClaims(name, line, column, field(e) + shown(e.getOriginalMessage()), AGAIN);
    };
  }

  private static int column(String text, JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    if (at != null && at.getColumnNr() > 0) {
      return at.getColumnNr();
    }
    // An unknown field is met in Jackson's buffer, which has forgotten where it came from.
    return e instanceof UnrecognizedPropertyException unknown
        ? text.indexOf('"' + unknown.getPropertyName() + '"') + 1
        : 0;
  }

  private static String field(JacksonException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() != null) {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      } else if (step.getIndex() >= 0) {
        path.append('[').append(step.getIndex()).append(']');
      }
    }
    return path.isEmpty() ? "" : "field '" + shown(path.toString()) + "': ";
  }

  /** Text from a file as it may stand in a message: one line, no control characters, not long. */
  private static String shown(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String line = text.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
    return line.length() <= 160 ? line : line.substring(0, 159) + "…";
  }

  private static String nearest(String wrong, @Nullable Collection<Object> known) {
    if (known == null) {
      return AGAIN;
    }
    String field = wrong.toLowerCase(Locale.ROOT);
    return known.stream()
        .map(Object::toString)
        .filter(k -> distance(field, k.toLowerCase(Locale.ROOT)) <= 2)
        .findFirst()
        .map(k -> "did you mean '" + k + "'?")
        .orElse(
            "the fields are " + String.join(", ", known.stream().map(Object::toString).toList()));
  }

  /** Edits that make one word the other; a word far longer than any field is not compared. */
  private static int distance(String a, String b) {
    if (a.length() > 40) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  /**
   * Checks what the records leave to their makers: every field that may not be absent is there, in
   * the claim and in the records inside it.
   */
  static void requireComplete(String name, int line, Claim claim) {
    requireFields(name, line, "", (Record) claim);
    if (!(claim.confidence() >= 0 && claim.confidence() <= 1)) {
      throw new UnreadableClaims(
          name,
          line,
          0,
          "field 'confidence': " + claim.confidence() + " is not between 0 and 1",
          AGAIN);
    }
  }

  private static void requireFields(String name, int line, String path, Record record) {
    for (RecordComponent field : record.getClass().getRecordComponents()) {
      String at = path.isEmpty() ? field.getName() : path + "." + field.getName();
      Object value = valueOf(field, record);
      if (value == null && !field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw new UnreadableClaims(name, line, 0, "field '" + at + "' is missing", AGAIN);
      }
      if (value instanceof Record inner) {
        requireFields(name, line, at, inner);
      } else if (value instanceof List<?> list) {
        for (Object item : list) {
          if (item instanceof Record inner) {
            requireFields(name, line, at, inner);
          }
        }
      }
    }
  }

  private static @Nullable Object valueOf(RecordComponent field, Record record) {
    try {
      return field.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a claim's field " + field.getName() + " cannot be read", e);
    }
  }
}
