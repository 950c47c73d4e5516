package parley.app.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes SVG, every text in it escaped. What is not coloured takes the colour of the text around.
 */
final class Svg {

  /** Mid-tones that can be told apart by most people and read on white and on black. */
  private static final String[] COLOURS = {
    "#3b82c4", "#d1652b", "#2f9e63", "#b5569b", "#8a7d1f", "#7b68c8", "#1f9a9a", "#c4504f"
  };

  /** Where a text stands by its point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  private final StringBuilder out = new StringBuilder();

  Svg(int width, int height, String title) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\" role=\"img\" font-family=\"system-ui, sans-serif\" font-size=\"13\"")
        .append(" fill=\"currentColor\">\n<title>")
        .append(escaped(title))
        .append("</title>\n");
  }

  /** The colour of the so manieth party. */
  static String colour(int number) {
    return COLOURS[Math.floorMod(number, COLOURS.length)];
  }

  /** How lines beyond the last colour are broken. */
  static String dash(int number) {
    return switch (Math.floorMod(number / COLOURS.length, 3)) {
      case 0 -> "";
      case 1 -> "6 3";
      default -> "2 3";
    };
  }

  void text(double x, double y, Anchor anchor, String colour, boolean bold, String text) {
    out.append("<text x=\"")
        .append(number(x))
        .append("\" y=\"")
        .append(number(y))
        .append("\" text-anchor=\"")
        .append(anchor.name().toLowerCase(java.util.Locale.ROOT))
        .append('"')
        .append(colour.isEmpty() ? "" : " fill=\"" + colour + "\"")
        .append(bold ? " font-weight=\"600\"" : "")
        .append('>')
        .append(escaped(text))
        .append("</text>\n");
  }

  /** A line through points given as x, y, x, y …. */
  void line(String colour, double thick, String dash, double opacity, double... points) {
    out.append("<polyline fill=\"none\" stroke=\"")
        .append(colour)
        .append("\" stroke-width=\"")
        .append(number(thick))
        .append("\" stroke-linejoin=\"round\"")
        .append(dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"")
        .append(opacity < 1 ? " opacity=\"" + number(opacity) + "\"" : "")
        .append(" points=\"");
    for (int i = 0; i < points.length; i += 2) {
      out.append(i == 0 ? "" : " ")
          .append(number(points[i]))
          .append(',')
          .append(number(points[i + 1]));
    }
    out.append("\"/>\n");
  }

  void dot(double x, double y, double radius, String colour, String tip) {
    out.append("<circle cx=\"")
        .append(number(x))
        .append("\" cy=\"")
        .append(number(y))
        .append("\" r=\"")
        .append(number(radius))
        .append("\" fill=\"")
        .append(colour)
        .append("\"><title>")
        .append(escaped(tip))
        .append("</title></circle>\n");
  }

  @Override
  public String toString() {
    return out + "</svg>\n";
  }

  private static String number(double value) {
    return new BigDecimal(value)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** A name of at most so many characters. */
  static String clipped(String name, int most) {
    return name.codePointCount(0, name.length()) <= most
        ? name
        : name.substring(0, name.offsetByCodePoints(0, most - 1)) + "…";
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> {
              int type = Character.getType(c);
              boolean unseen =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.UNASSIGNED;
              safe.appendCodePoint(unseen ? ' ' : c);
            }
          }
        });
    return safe.toString();
  }
}
