package parley.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.language.Sentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Runs the original NLP4J decoder and ours over the articles of a gold file and reports whether
 * words, tags, lemmas, heads and labels are the same, token for token.
 *
 * <p>The original reads the sentences that ours found, since ours splits better on purpose; how
 * many boundaries differ is reported. It needs 2 GB of heap.
 */
public final class SameAsOriginal {

  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">
            edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz
          </ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">
            edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz
          </word_clusters>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private final NLPDecoder original =
      new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(UTF_8)));
  private final Parser ours = EnglishParser.load();
  private final Difference words = new Difference("paragraphs with the same words");
  private final Difference boundaries = new Difference("paragraphs with the same sentences");
  private final Difference tags = new Difference("tokens with the same tag");
  private final Difference lemmas = new Difference("tokens with the same lemma");
  private final Difference heads = new Difference("tokens with the same head");
  private final Difference labels = new Difference("tokens with the same label");

  private SameAsOriginal() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !Files.isRegularFile(Path.of(args[0]))) {
      System.err.println(
          "usage: SameAsOriginal GOLD.jsonl (entities/gum.jsonl of the gold data; not there: nothing"
              + " was compared)");
      System.exit(2);
    }
    SameAsOriginal comparison = new SameAsOriginal();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode article = mapper.readTree(line);
      article.get("text").asString().lines().forEach(comparison::compare);
    }
    boolean same = comparison.report();
    System.exit(same ? 0 : 1);
  }

  private void compare(String paragraph) {
    List<Sentence> sentences = ours.parse(paragraph);
    List<String> ourWords =
        sentences.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(token -> token.form())
            .toList();
    words.count(ourWords, forms(original.getTokenizer().tokenize(paragraph)), paragraph);
    boundaries.count(
        sentences.stream().map(Sentence::size).toList(),
        original.getTokenizer().segmentize(paragraph).stream().map(List::size).toList(),
        paragraph);
    sentences.forEach(this::compare);
  }

  private static List<String> forms(
      List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> tokens) {
    return tokens.stream().map(token -> token.getWordForm()).toList();
  }

  private void compare(Sentence sentence) {
    NLPNode[] nodes =
        original.toNodeArray(
            sentence.tokens().stream()
                .map(
                    token -> new edu.emory.mathcs.nlp.component.tokenizer.token.Token(token.form()))
                .toList());
    original.decode(nodes);
    String text = String.join(" ", sentence.tokens().stream().map(t -> t.form()).toList());
    for (int i = 0; i < sentence.size(); i++) {
      NLPNode node = nodes[i + 1];
      String place = sentence.form(i) + " in: " + text;
      tags.count(sentence.tag(i), node.getPartOfSpeechTag(), place);
      lemmas.count(sentence.lemma(i), node.getLemma(), place);
      heads.count(sentence.head(i), node.getDependencyHead().getID() - 1, place);
      labels.count(sentence.label(i), node.getDependencyLabel(), place);
    }
  }

  /** Whether all but the sentence boundaries are the same. */
  private boolean report() {
    for (Difference each : List.of(words, boundaries, tags, lemmas, heads, labels)) {
      each.print();
    }
    return List.of(words, tags, lemmas, heads, labels).stream().allMatch(Difference::isNone);
  }

  /** How often two values were the same, and the places where they were not. */
  private static final class Difference {
    private static final int SHOWN = 10;

    private final String name;
    private final Set<String> places = new TreeSet<>();
    private int all;
    private int same;

    Difference(String name) {
      this.name = name;
    }

    void count(Object ours, Object original, String place) {
      all++;
      if (ours.equals(original)) {
        same++;
      } else {
        places.add(
            ours + " for " + original + ", " + place.substring(0, Math.min(60, place.length())));
      }
    }

    boolean isNone() {
      return same == all;
    }

    void print() {
      System.out.printf("%,8d of %,8d %s%n", same, all, name);
      places.stream().limit(SHOWN).forEach(place -> System.out.println("           " + place));
    }
  }
}
