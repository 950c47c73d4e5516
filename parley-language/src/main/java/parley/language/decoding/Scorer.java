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

  /** Room to score in; one for each thread at a time. */
  final class Room {
    private final int[] places = new int[addresses.length];
    private long[] keys = new long[2 * lengths.length];
    private int[] found = new int[2 * keys.length];
    private int count;

    void add(int template, long hash) {
      if (count == keys.length) {
        keys = Arrays.copyOf(keys, 2 * count);
        found = new int[2 * keys.length];
      }
      keys[count++] = Hash.key(template, hash);
    }
  }

  /**
   * Scores every label.
   *
   * @param scores filled with one score a label
   */
  void score(Draft draft, View state, Room room, float[] scores) {
    locate(draft, state, room.places);
    room.count = 0;
    for (int template = 0; template < lengths.length; template++) {
      if (firstFields[template].many()) {
        addEach(template, draft, room.places[parts[template * PARTS * 2]], room);
      } else {
        addOne(template, draft, room);
      }
    }
    Arrays.fill(scores, 0);
    table.add(room.keys, room.count, room.found, scores);
  }

  private void locate(Draft draft, View state, int[] places) {
    for (int a = 0; a < addresses.length; a++) {
      int token = state.token(addresses[a].source(), addresses[a].window());
      Relation relation = addresses[a].relation();
      places[a] =
          token == Draft.NONE || relation == Relation.SELF ? token : draft.related(token, relation);
    }
  }

  private void addOne(int template, Draft draft, Room room) {
    long hash = 0;
    int part = template * PARTS * 2;
    for (int i = 0; i < lengths[template]; i++, part += 2) {
      int token = room.places[parts[part]];
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
    room.add(template, hash);
  }

  private void addEach(int template, Draft draft, int token, Room room) {
    if (token == Draft.NONE) {
      return;
    }
    switch (firstFields[template]) {
      case EACH_AMBIGUITY -> addAll(template, draft.ambiguity[token], ambiguities, room);
      case EACH_CLUSTER -> addAll(template, draft.clusters[token], clusters, room);
      case EACH_FLAG -> {
        for (int flag : Spelling.ORDER) {
          if ((draft.flags[token] & 1 << flag) != 0) {
            room.add(template, NUMBERS[flag]);
          }
        }
      }
      case EACH_POSITION -> {
        if (token == 1) {
          room.add(template, NUMBERS[0]);
        } else if (token == draft.size - 1) {
          room.add(template, NUMBERS[1]);
        }
      }
      default -> throw new IllegalStateException(firstFields[template] + " has one value");
    }
  }

  private static void addAll(int template, int set, long[][] sets, Room room) {
    if (set != Draft.NONE) {
      for (long value : sets[set]) {
        room.add(template, value);
      }
    }
  }
}
