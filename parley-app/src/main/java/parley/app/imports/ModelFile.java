package parley.app.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import parley.stability.conflict.ExplicitGraph;
import parley.talks.Talks;

/**
 * Reads models of the graph model for conflict resolution that other tools keep as JSON: options
 * and statements as gmcr-py writes them ({@code .gmcr}), the same with names of states spelt out,
 * and explicit graphs.
 */
public final class ModelFile {

  private ModelFile() {}

  /** What a file holds. */
  public sealed interface Model {

    /** Options, so that it can be Talks. */
    record InOptions(Talks talks) implements Model {}

    /** States and moves only. */
    record AsGraph(String name, ExplicitGraph graph) implements Model {}
  }

  /** Whether a file of that name is such a model rather than a Talks file. */
  public static boolean isOne(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".gmcr") || name.endsWith(".json");
  }

  /**
   * Reads a model.
   *
   * @param name what messages call the file
   * @throws UnreadableModel where it is none
   */
  public static Model read(String name, InputStream in) throws IOException {
    Json.Fields root = JsonFile.read(name, in).asObject();
    String called = root.find("name").map(Json::asText).orElseGet(() -> bare(name));
    return root.find("moves").isPresent()
        ? new Model.AsGraph(called, GraphModel.read(root))
        : new Model.InOptions(OptionModel.read(called, root));
  }

  private static String bare(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}
