package parley.opinion.proposing;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a model answered, as far as it can be read. A model that knows no JSON schema may set the
 * JSON among other words, leave the outer object out or break off: every whole proposal before a
 * break counts, and what surrounds the JSON does not.
 *
 * @param proposals in the order given, at most {@link #MOST}
 * @param malformed how many entries are no proposal: an unknown kind, a value of no known form
 * @param beyond how many came after the last that counts
 * @param form how much of it could be read
 */
public record Answer(List<Proposal> proposals, int malformed, int beyond, Form form) {

  /** No report of some pages says more; a model that does is making it up or going in circles. */
  public static final int MOST = 200;

  /** How much of an answer could be read. */
  public enum Form {
    WHOLE,
    CUT_SHORT,
    UNUSABLE
  }

  /** An answer is three levels deep; what is deeper is not one, and could exhaust the stack. */
  private static final int DEEPEST = 8;

  private static final int LONGEST_STRING = 10_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_STRING)
                          .maxNumberLength(100)
                          .maxNameLength(200)
                          .build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
          .withConfigOverride(
              List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  public Answer {
    proposals = List.copyOf(proposals);
  }

  /** Reads what it can; never throws. */
  public static Answer read(String text) {
    Reading reading = new Reading();
    String json = text.substring(start(text));
    try (JsonParser parser = MAPPER.createParser(json)) {
      reading.all(parser);
    } catch (JacksonException e) {
      reading.form = reading.begun ? Form.CUT_SHORT : Form.UNUSABLE;
    }
    return new Answer(reading.proposals, reading.malformed, reading.beyond, reading.form);
  }

  /** Where the JSON begins: behind what the model thought aloud, at the first bracket. */
  private static int start(String text) {
    int from = Math.max(0, text.lastIndexOf("</think>"));
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '{' || text.charAt(i) == '[') {
        return i;
      }
    }
    return text.length();
  }

  private static final class Reading {

    private final List<Proposal> proposals = new ArrayList<>();
    private int malformed;
    private int beyond;
    private boolean begun;
    private Form form = Form.UNUSABLE;

    /** An array of proposals, or an object that has one called {@code claims}. */
    void all(JsonParser parser) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        entries(parser);
      } else if (token == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          boolean claims = parser.currentName().equals("claims");
          if (parser.nextToken() == JsonToken.START_ARRAY && claims) {
            entries(parser);
            return;
          }
          parser.skipChildren();
        }
      }
    }

    private void entries(JsonParser parser) {
      begun = true;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        add(MAPPER.readTree(parser));
      }
      form = Form.WHOLE;
    }

    private void add(JsonNode entry) {
      if (proposals.size() + malformed >= MOST) {
        beyond++;
        return;
      }
      try {
        Proposal proposal = MAPPER.treeToValue(entry, Proposal.class);
        if (proposal == null) {
          malformed++;
        } else {
          proposals.add(proposal);
        }
      } catch (JacksonException e) {
        malformed++;
      }
    }
  }
}
