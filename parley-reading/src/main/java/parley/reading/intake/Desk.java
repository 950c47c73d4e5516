package parley.reading.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.report.Report;

/** Makes a report of one document's bytes. */
final class Desk {

  private static final int LONGEST_STEM = 80;

  /** A quotation in another language is no part worth telling. */
  private static final double LEAST_FOREIGN = 0.15;

  private static final Pattern XML = Pattern.compile("\\s*<(?:\\?xml|rss|feed)\\b");

  private final IntakeSettings settings;

  Desk(IntakeSettings settings) {
    this.settings = settings;
  }

  /** A report, and what a person should know about how it was read. */
  record Taken(Report report, List<String> notices) {}

  /**
   * @param name the file's path, or {@code stdin}
   * @throws UnreadableReport if the bytes are no report in English
   */
  Taken take(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableReport(name, "an empty file", "a report", "check where it came from");
    }
    BinaryCheck.signature(bytes)
        .ifPresent(kind -> {
          throw notText(name, kind);
        });
    Decoded decoded = TextDecoder.decode(bytes);
    String text = decoded.text();
    if (BinaryCheck.looksBinary(text)) {
      throw notText(name, "a binary file");
    }
    Manuscript manuscript = open(name, text);
    Layout layout = Layout.of(manuscript);
    if (layout.running().stream().noneMatch(b -> lettersIn(manuscript.words(b)))) {
      throw new UnreadableReport(
          name, "no running text", "a report in words", "check where it came from");
    }
    List<String> notices = new ArrayList<>();
    decoded.notices().forEach(n -> notices.add(name + ": " + n));
    Language language = language(name, manuscript, layout, notices);
    Optional<PublicationDay> published = published(name, manuscript, layout);
    String sha256 = sha256(bytes);
    Source source =
        source(name, sha256, manuscript, layout, language, published.orElse(null), decoded);
    return new Taken(
        new Report(
            source,
            manuscript.text(),
            layout.paragraphs(manuscript.text()),
            layout.headingSpans(manuscript.text())),
        List.copyOf(notices));
  }

  private Manuscript open(String name, String text) {
    if (HtmlPage.looksLike(name, text)) {
      return HtmlPage.open(text);
    }
    if (XML.matcher(text).lookingAt()) {
      throw notText(name, "an XML document");
    }
    requireLines(name, text);
    return PlainText.open(text);
  }

  private static UnreadableReport notText(String name, String kind) {
    return new UnreadableReport(
        name, kind, "plain text or HTML", "save the report as text and read that");
  }

  private static boolean lettersIn(String words) {
    return words.codePoints().anyMatch(Character::isLetter);
  }

  private void requireLines(String name, String text) {
    int start = 0;
    int number = 1;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (i - start > settings.lineLimit()) {
          throw new UnreadableReport(
              name,
              "line " + number + " has " + (i - start) + " characters",
              "lines of at most " + settings.lineLimit(),
              "break the text into paragraphs");
        }
        start = i + 1;
        number++;
      }
    }
  }

  private static Language language(String name, Manuscript m, Layout layout, List<String> notices) {
    StringBuilder words = new StringBuilder();
    layout.running().forEach(b -> words.append(m.words(b)).append('\n'));
    Language language = Language.of(words.toString());
    if (language.english()) {
      foreignParts(m, layout).ifPresent(part -> notices.add(name + ": " + part));
      return language;
    }
    if (language.equals(Language.UNKNOWN)) {
      notices.add(name + ": the language cannot be told; read as if it were English");
      return language;
    }
    throw new UnreadableReport(
        name,
        "the text is in " + language.name(),
        "a report in English",
        "read an English version of it");
  }

  /** What of a page in English is plainly in another language, as a person is told it. */
  private static Optional<String> foreignParts(Manuscript m, Layout layout) {
    Map<String, Integer> letters = new TreeMap<>();
    int all = 0;
    int foreign = 0;
    for (Block block : layout.running()) {
      String words = m.words(block);
      Language language = Language.of(words);
      all += words.length();
      if (!language.english() && !language.equals(Language.UNKNOWN)) {
        letters.merge(language.name(), words.length(), Integer::sum);
        foreign += words.length();
      }
    }
    return foreign == 0 || foreign < all * LEAST_FOREIGN
        ? Optional.empty()
        : Optional.of(
            "about %d%% of the text is in %s; it is read as if it were English"
                .formatted(
                    Math.round(100.0 * foreign / all), String.join(" and ", letters.keySet())));
  }

  private Optional<PublicationDay> published(String name, Manuscript m, Layout layout) {
    if (settings.published() != null) {
      return Optional.of(new PublicationDay(settings.published(), "user"));
    }
    if (m.published() != null) {
      return Optional.of(new PublicationDay(m.published(), "metadata"));
    }
    return first(layout, m, "date line", PublicationDay::inDateLine)
        .or(() ->
            Optional.ofNullable(layout.dateline())
                .map(Datelines.Found::day)
                .map(day -> new PublicationDay(day, "dateline")))
        .or(() -> first(layout, m, "edition note", PublicationDay::inNote))
        .or(() ->
            layout.headings().stream()
                .flatMap(b -> PublicationDay.inHeadline(m.words(b)).stream())
                .findFirst()
                .map(day -> new PublicationDay(day, "headline")))
        .or(() ->
            PublicationDay.inFileName(fileName(name))
                .map(day -> new PublicationDay(day, "file-name")));
  }

  private static Optional<PublicationDay> first(
      Layout layout, Manuscript m, String why, Function<String, Optional<LocalDate>> day) {
    return layout.furniture().stream()
        .filter(f -> f.why().equals(why))
        .flatMap(
            f -> day.apply(f.span().of(m.text()).replaceAll("[\\s\\p{Z}]+", " ").strip()).stream())
        .findFirst()
        .map(found -> new PublicationDay(found, why.replace(' ', '-')));
  }

  private static Source source(
      String name,
      String sha256,
      Manuscript m,
      Layout layout,
      Language language,
      @Nullable PublicationDay published,
      Decoded decoded) {
    Set<Span> headings = Set.copyOf(layout.headingSpans(m.text()));
    List<Span> body =
        layout.paragraphs(m.text()).stream().filter(p -> !headings.contains(p)).toList();
    String title = m.title();
    if (title == null && layout.title() != null) {
      title = m.words(layout.title()).replaceAll("[\\s\\p{Z}]+", " ");
    }
    String rule =
        m.format()
            + "/"
            + decoded.charset()
            + (published == null ? "" : "/published-by-" + published.from());
    return new Source(
        "report-1",
        stem(name) + "-" + sha256.substring(0, 8),
        name,
        title,
        m.publisher(),
        published == null ? null : published.day(),
        layout.dateline() == null ? null : layout.dateline().dateline(),
        language.code(),
        sha256,
        m.text().length(),
        body,
        layout.furniture(),
        1,
        rule);
  }

  private static String fileName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** The file name without its ending, fit to stand in {@code id@start-end}. */
  private static String stem(String name) {
    String file = fileName(name);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    String safe = stem.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("^-+|-+$", "");
    String some = safe.isEmpty() ? "report" : safe;
    return some.codePoints()
        .limit(LONGEST_STEM)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
