package parley.reading.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.reading.claim.Claim;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Claims as JSON Lines, UTF-8, one claim a line in the order given, each line ended by a line feed.
 *
 * <p>The kind comes first, then the fields in the order of the record. Enumerations are lower case
 * with hyphens, spans {@code [start,end]}, days ISO 8601. What is absent is left out; an empty list
 * is written as one. A list that is left out reads as empty.
 */
public final class ClaimsFile {

  /** A longer line is not one of ours, and is refused before it fills the memory. */
  private static final int LONGEST_LINE = 20_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .withConfigOverride(
              List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private ClaimsFile() {}

  /** One claim as it stands in the file, without the line end. */
  public static String line(Claim claim) {
    return MAPPER.writerFor(Claim.class).writeValueAsString(claim);
  }

  /**
   * Writes the claims, one a line; does not close the writer.
   *
   * @throws IOException if the writer fails
   */
  public static void write(Writer out, List<? extends Claim> claims) throws IOException {
    for (Claim claim : claims) {
      out.write(line(claim));
      out.write('\n');
    }
  }

  /**
   * Puts the claims in place of a file, whole or not at all.
   *
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public static void write(Path file, List<? extends Claim> claims) throws IOException {
    AtomicFile.writeText(file, out -> write(out, claims));
  }

  /**
   * Reads a claims file.
   *
   * @throws UnreadableClaims if a line is not a claim, or the file is not UTF-8
   * @throws IOException if the file cannot be opened or read
   */
  public static List<Claim> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  /**
   * Reads claims from a stream, which stays open.
   *
   * @param name what to call the stream in an error
   * @throws UnreadableClaims if a line is not a claim, or the stream is not UTF-8
   * @throws IOException if the stream fails
   */
  public static List<Claim> read(String name, InputStream in) throws IOException {
    // A decoder of its own: it reports malformed bytes, where a charset would replace them.
    Reader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    List<Claim> claims = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int number = 1;
    try {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        if (c == '\n') {
          add(claims, name, number++, line);
        } else if (line.length() >= LONGEST_LINE) {
          throw new UnreadableClaims(
              name, number, 0, "a line of over 20 million characters", "this is no claims file");
        } else {
          line.append((char) c);
        }
      }
    } catch (CharacterCodingException e) {
      throw new UnreadableClaims(
          name,
          number,
          0,
          "not UTF-8",
          "save it as UTF-8, or move it away and read the reports into the folder again");
    }
    add(claims, name, number, line);
    return List.copyOf(claims);
  }

  private static void add(List<Claim> claims, String name, int number, StringBuilder line) {
    String text = line.toString();
    line.setLength(0);
    if (number == 1 && text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (!text.isBlank()) {
      claims.add(parse(name, number, text));
    }
  }

  /**
   * One claim of a line.
   *
   * @param name what to call it in an error
   * @throws UnreadableClaims if it is none
   */
  public static Claim claim(String name, String line) {
    return parse(name, 0, line);
  }

  /** One line as a claim; {@code name} and {@code number} are for the error. */
  static Claim parse(String name, int number, String text) {
    Claim claim;
    try {
      claim = MAPPER.readValue(text, Claim.class);
    } catch (JacksonException e) {
      throw ClaimErrors.of(name, number, text, e);
    }
    if (claim == null) {
      throw new UnreadableClaims(
          name, number, 1, "no claim here", "each line has to be a JSON object with a 'kind'");
    }
    ClaimErrors.requireComplete(name, number, claim);
    return claim;
  }
}
