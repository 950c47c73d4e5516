package parley.language;

import java.util.ArrayList;
import java.util.List;
import parley.language.decoding.Analyzer;
import parley.language.decoding.Analyzer.Analysis;
import parley.language.model.ModelFile;
import parley.language.words.SentenceSplitter;
import parley.language.words.Tokenizer;
import parley.language.words.Word;

/**
 * Parses English with the published NLP4J models: Penn Treebank tags, ClearNLP labels. Thread-safe;
 * one is enough for a process.
 */
public final class EnglishParser implements Parser {

  private final Tokenizer tokenizer = new Tokenizer();
  private final Analyzer analyzer;

  public EnglishParser(ModelFile model) {
    analyzer = new Analyzer(model);
  }

  /**
   * A parser over the model on the class path (the parley-model artifact).
   *
   * @throws parley.language.model.ModelException if the model is missing or cannot be unpacked
   */
  public static EnglishParser load() {
    return new EnglishParser(EnglishModel.open());
  }

  @Override
  public List<Sentence> parse(String paragraph) {
    return SentenceSplitter.sentences(tokenizer.words(paragraph)).stream()
        .map(words -> sentence(paragraph, words))
        .toList();
  }

  private Sentence sentence(String paragraph, List<Word> words) {
    Analysis analysis = analyzer.analyse(words.stream().map(Word::text).toList());
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      tokens.add(
          new Token(
              paragraph.substring(word.start(), word.end()),
              analysis.lemmas().get(i),
              analysis.tags().get(i),
              word.start(),
              word.end()));
    }
    return new Sentence(tokens, analysis.arcs());
  }
}
