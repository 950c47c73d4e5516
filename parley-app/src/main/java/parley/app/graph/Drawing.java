package parley.app.graph;

import java.util.List;

/**
 * A graph with places, in pixels from the upper left corner.
 *
 * @param boxes placed nodes
 * @param arrows placed edges
 */
public record Drawing(String title, int width, int height, List<Box> boxes, List<Arrow> arrows) {

  public Drawing {
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
  }

  /** A node with its lines of text. */
  public record Box(Graph.Node node, int x, int y, int width, int height, List<String> lines) {

    public Box {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An edge.
   *
   * @param path as an SVG path; made of numbers alone
   * @param head the three corners of the arrow's head
   * @param lines lines of the label; none where there is no label
   * @param x left side of the label
   * @param y upper side of the label
   * @param width of the label
   */
  public record Arrow(
      Graph.Edge edge, String path, String head, List<String> lines, int x, int y, int width) {

    public Arrow {
      lines = List.copyOf(lines);
    }
  }
}
