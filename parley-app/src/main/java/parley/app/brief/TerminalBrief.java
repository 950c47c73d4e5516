package parley.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import parley.app.material.Columns;
import parley.app.material.Evidence;
import parley.app.material.Phrases;

/**
 * The brief for a terminal: no line wider than asked, quotations in place with report and offsets,
 * and nothing from a report that could drive the terminal.
 */
public final class TerminalBrief {

  /** How many entries of a section are listed unless all are asked for. */
  public static final int MOST = 40;

  /** More reports than this would push the answers off the first screen. */
  private static final int MOST_REPORTS = 12;

  /** How many places in the reports stand behind one line unless all are asked for. */
  private static final int MOST_PLACES = 12;

  private static final String WHERE = "--all lists them; --json and --html have them";

  private final int width;
  private final int most;
  private final Style style;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final boolean several;
  private final StringBuilder out = new StringBuilder();

  private TerminalBrief(Brief brief, int width, Style style, int most) {
    this.most = most;
    for (Document report : brief.reports()) {
      numbers.put(report.id(), numbers.size() + 1);
    }
    this.several = numbers.size() > 1;
    this.width = width;
    this.style = style;
  }

  /** Renders the brief, long lists up to {@link #MOST}. */
  public static String render(Brief brief, int width, boolean colour) {
    return render(brief, width, colour, MOST);
  }

  /**
   * Renders the brief.
   *
   * @param most how many reports, and how many entries of a section, are listed
   */
  public static String render(Brief brief, int width, boolean colour, int most) {
    TerminalBrief terminal =
        new TerminalBrief(brief, width, colour ? Style.COLOUR : Style.PLAIN, most);
    terminal.head(brief);
    brief.sections().forEach(terminal::section);
    return terminal.out.toString();
  }

  private void head(Brief brief) {
    lines("", "", brief.title(), Style.Look.TITLE);
    if (brief.asOf() != null) {
      lines("", "", "As of " + Phrases.day(brief.asOf()), Style.Look.QUIET);
    }
    boolean tooMany = brief.reports().size() > Math.min(most, MOST_REPORTS) && most <= MOST;
    if (tooMany) {
      lines("", "", brief.reports().size() + " reports (" + WHERE + ")", Style.Look.QUIET);
    }
    for (Document report : tooMany ? List.<Document>of() : brief.reports()) {
      lines(
          "",
          "    ",
          (several ? "[" + number(report.id()) + "] " : "") + from(report),
          Style.Look.QUIET);
    }
  }

  private static String from(Document report) {
    return report.file()
        + (report.source() == null ? "" : ", " + report.source())
        + (report.published() == null ? ", day not known" : ", " + Phrases.day(report.published()))
        + (report.place() == null ? "" : ", from " + report.place())
        + (report.used() ? "" : "; left out, on another matter");
  }

  private void section(Section section) {
    out.append('\n');
    lines("", "", section.title().toUpperCase(Locale.ROOT), Style.Look.HEADING);
    if (section.isEmpty()) {
      lines("  ", "  ", section.none(), Style.Look.QUIET);
    }
    section.entries().stream().limit(most).forEach(e -> entry(section, e));
    int left = section.entries().size() - most;
    if (left > 0) {
      lines("  ", "  ", "and " + left + " more (" + WHERE + ")", Style.Look.QUIET);
    }
  }

  private void entry(Section section, Entry entry) {
    String marks = entry.marks().isEmpty() ? "" : " (" + String.join(", ", entry.marks()) + ")";
    List<Evidence> quotes = new ArrayList<>();
    List<Evidence> places = new ArrayList<>();
    for (Evidence evidence : entry.evidence()) {
      (section.showsQuote(entry, evidence) ? quotes : places).add(evidence);
    }
    List<String> details =
        entry.details().stream()
            .map(d -> d.label() + ": " + d.text() + places(d.evidence()))
            .toList();
    String together = String.join("; ", details);
    boolean inLine = section.isList() && !details.isEmpty();
    lines(
        "- ",
        "  ",
        entry.words() + marks + places(places) + (inLine ? "; " + together : ""),
        Style.Look.WORDS);
    boolean fits = Columns.width(together) <= 2 * (width - 2);
    for (String detail : inLine ? List.<String>of() : fits ? List.of(together) : details) {
      if (!detail.isEmpty()) {
        lines("  ", fits ? "  " : "    ", detail, Style.Look.QUIET);
      }
    }
    for (Evidence evidence : shown(quotes)) {
      lines(
          "    ",
          "    ",
          Phrases.quote(Phrases.oneLine(evidence.quote())) + " " + place(evidence),
          Style.Look.QUOTE);
    }
    if (!more(quotes).isEmpty()) {
      lines("    ", "    ", more(quotes).strip(), Style.Look.QUIET);
    }
  }

  private String places(List<Evidence> evidence) {
    return shown(evidence).stream().map(e -> " " + place(e)).collect(Collectors.joining())
        + more(evidence);
  }

  private List<Evidence> shown(List<Evidence> evidence) {
    return most > MOST ? evidence : evidence.stream().limit(MOST_PLACES).toList();
  }

  /** How many places are not shown. */
  private String more(List<Evidence> evidence) {
    int left = evidence.size() - shown(evidence).size();
    return left == 0 ? "" : " and " + left + " more places";
  }

  /** Where the words stand: the number of the report, when there are several, and the offsets. */
  private String place(Evidence evidence) {
    return "["
        + (several ? number(evidence.report()) + ":" : "")
        + evidence.start()
        + "-"
        + evidence.end()
        + "]";
  }

  private int number(String report) {
    return numbers.getOrDefault(report, 0);
  }

  private void lines(String first, String next, String text, Style.Look look) {
    List<String> wrapped = Columns.wrap(safe(Phrases.oneLine(text)), width - next.length());
    for (int i = 0; i < wrapped.size(); i++) {
      out.append(i == 0 ? first : next).append(style.paint(wrapped.get(i), look)).append('\n');
    }
  }

  /** Control and direction characters become a visible mark. */
  private static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          boolean unsafe =
              Character.isISOControl(c)
                  || Character.getType(c) == Character.SURROGATE
                  || (c >= 0x202A && c <= 0x202E)
                  || (c >= 0x2066 && c <= 0x2069);
          safe.appendCodePoint(unsafe ? 0xFFFD : c);
        });
    return safe.toString();
  }

  /**
   * How things look: plain, or with the terminal's own colours, so that light and dark both work.
   */
  private enum Style {
    PLAIN,
    COLOUR;

    private enum Look {
      TITLE("1"),
      HEADING("1;36"),
      WORDS(""),
      QUOTE("2"),
      QUIET("2");

      private final String code;

      Look(String code) {
        this.code = code;
      }
    }

    private String paint(String text, Look look) {
      return this == PLAIN || look.code.isEmpty()
          ? text
          : "\u001b[" + look.code + "m" + text + "\u001b[0m";
    }
  }
}
