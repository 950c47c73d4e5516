package parley.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import parley.language.EnglishModel;
import parley.language.ModelCache;
import parley.language.model.Description;
import parley.language.model.ModelException;
import parley.language.model.ModelWriter;
import parley.language.model.Template;

/**
 * Converts the published English models into one flat file, once: it does nothing if the file is
 * there, whole, and made by this version of the converter.
 *
 * <p>{@code Converter ARTIFACT FOLDER} writes the model and its checksum below the folder, under
 * the names by which they are found on a class path.
 */
public final class Converter {

  /** Raise this with every change to what is written. */
  private static final String VERSION = "3";

  private static final String SOURCE =
      "edu.emory.mathcs.nlp:nlp4j-english:1.1.3, sha256 " + Published.CHECKSUM;

  private Converter() {}

  public static void main(String[] args) {
    if (args.length != 2) {
      System.err.println("usage: Converter ARTIFACT FOLDER");
      System.exit(2);
    }
    try {
      convert(Path.of(args[0]), Path.of(args[1]));
    } catch (IOException | ModelException e) {
      System.err.println("language model: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void convert(Path artifact, Path folder) throws IOException {
    Path model = folder.resolve(EnglishModel.RESOURCE);
    Path checksum = folder.resolve(EnglishModel.CHECKSUM_RESOURCE);
    Path stamp = model.resolveSibling("english.model.made");
    String made = "converter " + VERSION + ", " + SOURCE;
    if (isMade(model, checksum, stamp, made)) {
      return;
    }
    Files.createDirectories(model.getParent());
    Files.deleteIfExists(stamp);
    Path part = model.resolveSibling("english.model.part");
    Files.deleteIfExists(part);
    Kept kept = new Kept(ModelCache.ofUser(), VERSION);
    if (kept.copyTo(part)) {
      System.out.println("language model: taken from " + kept.directory());
    } else {
      make(artifact, part);
      kept.keep(part);
    }
    String sum = Published.checksum(part);
    Files.move(part, model, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    Files.writeString(checksum, sum + "\n");
    Files.writeString(stamp, made + "\n");
  }

  private static void make(Path artifact, Path file) throws IOException {
    System.out.println(
        "language model: converting the published models (261 MB, fetched by Maven) into one file"
            + " of 122 MB; about 15 seconds and 1.6 GB of memory, once");
    long start = System.nanoTime();
    try (Published published = new Published(artifact)) {
      write(published, file);
    }
    System.out.printf("language model: converted in %.0f s%n", (System.nanoTime() - start) / 1e9);
  }

  private static boolean isMade(Path model, Path checksum, Path stamp, String made)
      throws IOException {
    return Files.isRegularFile(model)
        && Files.isRegularFile(checksum)
        && Files.isRegularFile(stamp)
        && Files.readString(stamp).strip().equals(made)
        && Files.readString(checksum).strip().equals(Published.checksum(model));
  }

  private static void write(Published published, Path file) throws IOException {
    Lexica lexica =
        new Lexica(
            published.lexicon("en-ambiguity-classes-simplified-lowercase"),
            published.lexicon("en-brown-clusters-simplified-lowercase"));
    OnlineComponent<?, ?> tagger = published.model("en-pos");
    OnlineComponent<?, ?> parser = published.model("en-dep");
    Description description =
        new Description(
            SOURCE,
            labels(tagger),
            templates(tagger),
            labels(parser),
            templates(parser),
            lexica.ambiguities(),
            lexica.clusterSets());
    ModelWriter.write(file, description, lexica, weights(tagger), weights(parser));
  }

  private static List<Template> templates(OnlineComponent<?, ?> component) {
    return Templates.of(component.getFeatureTemplate());
  }

  private static List<String> labels(OnlineComponent<?, ?> component) {
    return component.getOptimizer().getLabelMap().getLabelList();
  }

  /**
   * @throws ModelException if the component does more than add up weights
   */
  private static Weights weights(OnlineComponent<?, ?> component) {
    OnlineOptimizer optimizer = component.getOptimizer();
    if (optimizer.getBias() != 0
        || optimizer.getWeightVector().getActivationFunction() != null
        || !component.getFeatureTemplate().getEmbeddingFeatureList().isEmpty()) {
      throw new ModelException("the published model is not a plain linear one");
    }
    return new Weights(
        component.getFeatureTemplate(),
        optimizer.getWeightVector().getSparseWeightVector(),
        labels(component).size());
  }
}
