package parley.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.lang.reflect.Field;
import java.util.Map;
import parley.language.model.Hash;
import parley.language.model.ModelWriter;

/** The features of a published model with their weights; each feature known by its hash. */
final class Weights implements ModelWriter.Features {

  private final MajorVector weights;
  private final int labels;
  private final long[] keys;
  private final int[] indices;

  Weights(FeatureTemplate<?, ?> template, MajorVector weights, int labels) {
    this.weights = weights;
    this.labels = labels;
    FeatureMap map = map(template);
    int size = map.getIndexMaps().stream().mapToInt(Map::size).sum();
    keys = new long[size];
    indices = new int[size];
    int at = 0;
    int number = 0;
    for (Object2IntMap<String> values : map.getIndexMaps()) {
      for (Object2IntMap.Entry<String> value : values.object2IntEntrySet()) {
        keys[at] = Hash.key(number, Hash.of(value.getKey()));
        indices[at++] = value.getIntValue();
      }
      number++;
    }
  }

  /** The library offers no way to list a template's features. */
  private static FeatureMap map(FeatureTemplate<?, ?> template) {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(template);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the library is not the version this was written for", e);
    }
  }

  @Override
  public int size() {
    return keys.length;
  }

  @Override
  public long key(int feature) {
    return keys[feature];
  }

  @Override
  public float weight(int feature, int label) {
    return weights.get(label, indices[feature]);
  }

  @Override
  public int labels() {
    return labels;
  }
}
