package parley.opinion.proposing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import parley.opinion.asking.Question;

/** What a model is asked of an excerpt. */
public final class Prompt {

  /** More names than a page mentions would only be in the way. */
  private static final int NAMES = 60;

  private Prompt() {}

  /**
   * The question about an excerpt.
   *
   * <p>The excerpt stands between two lines with a word that is made from the excerpt, so that no
   * excerpt can hold it and seem to end early. It is no more than a help to the model: that a
   * report can do nothing but propose claims about itself rests on what is done with the answer.
   *
   * @param names of the actors the rules found in it
   */
  public static Question of(String excerpt, List<String> names) {
    String fence = "report " + digest(excerpt);
    String material =
        "Actors found so far: "
            + String.join("; ", names.stream().limit(NAMES).map(Prompt::oneLine).toList())
            + "\n\n<<<"
            + fence
            + "\n"
            + excerpt
            + "\n"
            + fence
            + ">>>\n";
    return new Question(Texts.INSTRUCTIONS, material, Texts.SCHEMA);
  }

  private static String oneLine(String name) {
    return name.replaceAll("\\s+", " ");
  }

  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static final class Texts {

    static final String INSTRUCTIONS = resource("instructions.txt");
    static final String SCHEMA = resource("answer.schema.json");

    private static String resource(String name) {
      try (InputStream in = Objects.requireNonNull(Prompt.class.getResourceAsStream(name), name)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
