package parley.app.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import parley.app.material.Columns;

/** Places a graph from left to right with the layered method of the Eclipse Layout Kernel. */
public final class LayeredLayout {

  private static final int COLUMNS = 26;
  private static final int LINES = 5;
  private static final int LABEL_COLUMNS = 18;
  private static final double COLUMN = 7.3;
  private static final double LABEL_COLUMN = 6.2;
  private static final int LINE = 18;
  private static final int LABEL_LINE = 15;
  private static final int PAD = 12;
  private static final double HEAD = 8;

  private LayeredLayout() {}

  /** The same graph gives the same drawing. */
  public static Drawing of(Graph graph) {
    // Makes the types of the options known; without it the layout cannot copy their defaults.
    LayoutMetaDataService.getInstance();
    ElkNode root = ElkGraphUtil.createGraph();
    root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(8));
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 22.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 24.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
    root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 28.0);
    root.setProperty(LayeredOptions.ASPECT_RATIO, 1.2);
    root.setProperty(LayeredOptions.RANDOM_SEED, 1);

    Map<String, ElkNode> placed = new LinkedHashMap<>();
    List<List<String>> texts = new ArrayList<>();
    List<ElkNode> nodes = new ArrayList<>();
    for (Graph.Node node : graph.nodes()) {
      List<String> lines = shortened(node.label(), COLUMNS, LINES);
      ElkNode box = ElkGraphUtil.createNode(root);
      box.setDimensions(
          Math.ceil(widest(lines) * COLUMN) + 2 * PAD, (double) lines.size() * LINE + 2 * PAD - 4);
      placed.put(node.id(), box);
      nodes.add(box);
      texts.add(lines);
    }
    List<ElkEdge> edges = new ArrayList<>();
    List<List<String>> labels = new ArrayList<>();
    for (Graph.Edge edge : graph.edges()) {
      ElkEdge line = ElkGraphUtil.createSimpleEdge(placed.get(edge.from()), placed.get(edge.to()));
      List<String> lines =
          edge.label().isEmpty() ? List.of() : shortened(edge.label(), LABEL_COLUMNS, 3);
      if (!lines.isEmpty()) {
        ElkLabel label = ElkGraphUtil.createLabel(edge.label(), line);
        label.setDimensions(
            Math.ceil(widest(lines) * LABEL_COLUMN) + 8, (double) lines.size() * LABEL_LINE);
      }
      edges.add(line);
      labels.add(lines);
    }
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());

    List<Drawing.Box> boxes = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      ElkNode box = nodes.get(i);
      boxes.add(
          new Drawing.Box(
              graph.nodes().get(i),
              round(box.getX()),
              round(box.getY()),
              round(box.getWidth()),
              round(box.getHeight()),
              texts.get(i)));
    }
    List<Drawing.Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      arrows.add(arrow(graph.edges().get(i), edges.get(i), labels.get(i)));
    }
    return new Drawing(
        graph.title(), round(root.getWidth()), round(root.getHeight()), boxes, arrows);
  }

  private static Drawing.Arrow arrow(Graph.Edge edge, ElkEdge line, List<String> label) {
    ElkEdgeSection section = line.getSections().getFirst();
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {section.getStartX(), section.getStartY()});
    for (ElkBendPoint bend : section.getBendPoints()) {
      points.add(new double[] {bend.getX(), bend.getY()});
    }
    double[] end = {section.getEndX(), section.getEndY()};
    double[] before = points.getLast();
    double length = Math.max(1, Math.hypot(end[0] - before[0], end[1] - before[1]));
    double dx = (end[0] - before[0]) / length * HEAD;
    double dy = (end[1] - before[1]) / length * HEAD;
    double[] neck = {end[0] - dx, end[1] - dy};
    StringBuilder path = new StringBuilder();
    for (double[] point : points) {
      path.append(path.isEmpty() ? "M" : " L").append(pair(point[0], point[1]));
    }
    path.append(" L").append(pair(neck[0], neck[1]));
    String head =
        pair(end[0], end[1])
            + " "
            + pair(neck[0] - dy / 2, neck[1] + dx / 2)
            + " "
            + pair(neck[0] + dy / 2, neck[1] - dx / 2);
    if (label.isEmpty()) {
      return new Drawing.Arrow(edge, path.toString(), head, label, 0, 0, 0);
    }
    ElkLabel text = line.getLabels().getFirst();
    return new Drawing.Arrow(
        edge,
        path.toString(),
        head,
        label,
        round(text.getX()),
        round(text.getY()),
        round(text.getWidth()));
  }

  private static List<String> shortened(String text, int columns, int most) {
    List<String> lines = Columns.wrap(text, columns);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, kept.get(most - 1) + " …");
    return kept;
  }

  private static int widest(List<String> lines) {
    return lines.stream().mapToInt(Columns::width).max().orElse(0);
  }

  private static String pair(double x, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
  }

  private static int round(double value) {
    return (int) Math.ceil(value);
  }
}
