package parley.language.decoding;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parley.language.Arc;
import parley.language.model.Description;
import parley.language.model.Field;
import parley.language.model.Hash;
import parley.language.model.Lexicon;
import parley.language.model.ModelFile;

/** Tags, lemmatises and parses the words of a sentence. Thread-safe. */
public final class Analyzer {

  /** What was found of each word, in order. */
  public record Analysis(List<String> tags, List<String> lemmas, List<Arc> arcs) {}

  private static final int SHAPE_REPEATS = 2;

  private static final List<Field> AFFIXES =
      Arrays.stream(Field.values()).filter(field -> field.length() > 0).toList();

  private final Lexicon lexicon;
  private final List<String> joinedAmbiguities;
  private final Tagger tagger;
  private final ArcParser parser;
  private final EnglishMorphAnalyzer lemmatizer = new EnglishMorphAnalyzer();

  public Analyzer(ModelFile model) {
    Description description = model.description();
    lexicon = model.lexicon();
    joinedAmbiguities =
        description.ambiguities().stream().map(tags -> String.join("_", tags)).toList();
    long[][] ambiguities = hashes(description.ambiguities());
    long[][] clusters = hashes(description.clusters());
    tagger =
        new Tagger(
            new Scorer(model.tagger(), ambiguities, clusters, description.taggerTemplates()),
            description.tags().toArray(String[]::new));
    parser =
        new ArcParser(
            new Scorer(model.parser(), ambiguities, clusters, description.parserTemplates()),
            description.transitions());
  }

  private static long[][] hashes(List<List<String>> sets) {
    return sets.stream()
        .map(set -> set.stream().mapToLong(Hash::of).toArray())
        .toArray(long[][]::new);
  }

  /** Analyses one sentence, given as its words in order. */
  public Analysis analyse(List<String> words) {
    Draft draft = new Draft(words.size());
    List<String> forms = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String form = simplified(words.get(i));
      forms.add(form);
      describe(draft, i + 1, form);
    }
    List<String> tags = List.of(tagger.tag(draft));
    List<String> lemmas = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String lemma = lemmatizer.lemmatize(forms.get(i), tags.get(i));
      draft.set(i + 1, Field.LEMMA, lemma);
      lemmas.add(lemma);
    }
    parser.parse(draft);
    List<Arc> arcs = new ArrayList<>(words.size());
    for (int i = 1; i < draft.size; i++) {
      int head = draft.head[i] == Draft.ROOT ? Arc.ROOT : draft.head[i] - 1;
      arcs.add(new Arc(head, parser.label(draft.label[i])));
    }
    return new Analysis(tags, lemmas, arcs);
  }

  /** Digits, quotation marks and the like made alike; a word without a period is no link. */
  private static String simplified(String word) {
    if (word.indexOf('.') >= 0 || word.indexOf(':') >= 0) {
      return StringUtils.toSimplifiedForm(word);
    }
    return StringUtils.collapsePunctuation(
        StringUtils.collapseDigits(StringUtils.generalizeSymbols(word)));
  }

  private void describe(Draft draft, int token, String form) {
    String lower = StringUtils.toLowerCase(form);
    draft.set(token, Field.FORM, form);
    draft.set(token, Field.LOWER, lower);
    draft.set(token, Field.SHAPE, StringUtils.getShape(form, SHAPE_REPEATS));
    int place = lexicon.find(Hash.of(lower));
    draft.ambiguity[token] = lexicon.ambiguity(place);
    draft.clusters[token] = lexicon.clusters(place);
    draft.flags[token] = Spelling.flags(form, token == 1);
    if (draft.ambiguity[token] != Draft.NONE) {
      draft.set(token, Field.AMBIGUITY, joinedAmbiguities.get(draft.ambiguity[token]));
    }
    for (Field affix : AFFIXES) {
      int length = affix.length();
      if (length < lower.length()) {
        int start = affix.isPrefix() ? 0 : lower.length() - length;
        draft.set(token, affix, Hash.of(lower, start, start + length), Hash.shift(length));
      }
    }
  }
}
