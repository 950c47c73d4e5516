package parley.language.decoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parley.language.model.FeatureTable;
import parley.language.model.Field;
import parley.language.model.Hash;
import parley.language.model.Relation;
import parley.language.model.Source;
import parley.language.model.Template;
import parley.language.model.Template.Address;

/**
 * Takes the features of a decoder's state and adds up their weights.
 *
 * <p>Every distinct address of the templates is resolved to a token once a state; a feature is then
 * a few array reads, its hash put together from those of its values. Weights are added in the order
 * of the templates, since the order decides how sums of floats round.
 */
final class Scorer {

  /** What a decoder's state shows: the token at a place, or {@link Draft#NONE}. */
  interface View {
    int token(Source source, int window);
  }

  private static final int PARTS = 3;
  private static final long[] NUMBERS = new long[Spelling.FLAGS];

  static {
    for (int i = 0; i < NUMBERS.length; i++) {
      NUMBERS[i] = Hash.of(Integer.toString(i));
    }
  }

  private final FeatureTable table;
  private final long[][] ambiguities;
  private final long[][] clusters;
  private final Address[] addresses;
  private final Field[] firstFields;
  private final int[] lengths;
  private final int[] parts;

  /**
   * @param ambiguities for each ambiguity class the hashes of its tags
   * @param clusters for each set of clusters the hashes of its members
   * @param templates in the order in which the model numbers them
   */
  Scorer(FeatureTable table, long[][] ambiguities, long[][] clusters, List<Template> templates) {
    this.table = table;
    this.ambiguities = ambiguities;
    this.clusters = clusters;
    List<Address> distinct = new ArrayList<>();
    firstFields = new Field[templates.size()];
    lengths = new int[templates.size()];
    parts = new int[templates.size() * PARTS * 2];
    for (int t = 0; t < templates.size(); t++) {
      List<Template.Item> items = templates.get(t).items();
      firstFields[t] = items.getFirst().field();
      lengths[t] = items.size();
      for (int i = 0; i < items.size(); i++) {
        Address address = items.get(i).address();
        if (!distinct.contains(address)) {
          distinct.add(address);
        }
        parts[(t * PARTS + i) * 2] = distinct.indexOf(address);
        parts[(t * PARTS + i) * 2 + 1] = items.get(i).field().column();
      }
    }
    addresses = distinct.toArray(Address[]::new);
  }

  /** How many places of a state the templates look at: the room {@link #score} needs. */
  int places() {
    return addresses.length;
  }

  /**
   * Scores every label.
   *
   * @param places room for the resolved addresses
   * @param scores filled with one score a label
   */
  void score(Draft draft, View state, int[] places, float[] scores) {
    Arrays.fill(scores, 0);
    for (int a = 0; a < addresses.length; a++) {
      int token = state.token(addresses[a].source(), addresses[a].window());
      Relation relation = addresses[a].relation();
      places[a] =
          token == Draft.NONE || relation == Relation.SELF ? token : draft.related(token, relation);
    }
    for (int template = 0; template < lengths.length; template++) {
      if (firstFields[template].many()) {
        addEach(template, draft, places[parts[template * PARTS * 2]], scores);
      } else {
        addOne(template, draft, places, scores);
      }
    }
  }

  private void addOne(int template, Draft draft, int[] places, float[] scores) {
    long hash = 0;
    int part = template * PARTS * 2;
    for (int i = 0; i < lengths[template]; i++, part += 2) {
      int token = places[parts[part]];
      if (token == Draft.NONE) {
        return;
      }
      int at = token * Field.COLUMNS + parts[part + 1];
      long shift = draft.shift(at);
      if (shift == 0) {
        return;
      }
      hash = i == 0 ? draft.hash(at) : Hash.join(hash, draft.hash(at), shift);
    }
    table.add(Hash.key(template, hash), scores);
  }

  private void addEach(int template, Draft draft, int token, float[] scores) {
    if (token == Draft.NONE) {
      return;
    }
    switch (firstFields[template]) {
      case EACH_AMBIGUITY -> addAll(template, draft.ambiguity[token], ambiguities, scores);
      case EACH_CLUSTER -> addAll(template, draft.clusters[token], clusters, scores);
      case EACH_FLAG -> {
        for (int flag : Spelling.ORDER) {
          if ((draft.flags[token] & 1 << flag) != 0) {
            table.add(Hash.key(template, NUMBERS[flag]), scores);
          }
        }
      }
      case EACH_POSITION -> {
        if (token == 1) {
          table.add(Hash.key(template, NUMBERS[0]), scores);
        } else if (token == draft.size - 1) {
          table.add(Hash.key(template, NUMBERS[1]), scores);
        }
      }
      default -> throw new IllegalStateException(firstFields[template] + " has one value");
    }
  }

  private void addAll(int template, int set, long[][] sets, float[] scores) {
    if (set != Draft.NONE) {
      for (long value : sets[set]) {
        table.add(Hash.key(template, value), scores);
      }
    }
  }
}
