package parley.reading.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Span;

/**
 * What stands before the words of a turn and says whose they are: {@code Q:}, {@code A.}, {@code MR
 * SMITH:}, {@code — Lena Holt (Velia):}, {@code RT @osk:}. Only the form is looked at; whether a
 * label names anybody is for those who know the actors.
 */
public final class TurnLabels {

  /** How a label is made, which says how far it can be trusted. */
  public enum Kind {
    /** {@code Q:} or {@code Question:}. */
    QUESTION,
    /** {@code A:} or {@code Answer:}. */
    ANSWER,
    /** All in capitals, as transcripts have it. */
    CAPITALS,
    /** A name or title in ordinary letters. */
    NAME,
    /** The name of an account: {@code @osk:}. */
    HANDLE
  }

  /**
   * A label at the start of a paragraph.
   *
   * @param name the words that name the speaker
   * @param mark the colon or stop after them
   */
  public record Label(Kind kind, Span name, Span mark) {}

  private static final int LONGEST = 90;

  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*|of|the|for|de|al|van|von|el|bin|ibn|and|&)";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[-\u2013\u2014*\u2022]\\s*)?(?:"
              + "(?<asked>Q(?:uestion)?|QUESTION)(?<asks>\\s?\\d{0,2}[.:])"
              + "|(?<answered>A(?:nswer)?|ANSWER)(?<answers>\\s?\\d{0,2}[.:])"
              + "|(?:RT )?(?<handle>@\\w{2,30})(?<tells>:)"
              + "|(?<name>(?<words>\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?: %s){0,6})(?: @\\w{2,30})?"
                  .formatted(WORD)
              + "(?: [(\\[][^()\\[\\]]{2,40}[)\\]])?)(?<says>:)"
              + ")(?=\\s)");

  /** What opens a step, a note or a field of a form, not a turn. */
  private static final Pattern NO_SPEAKER =
      Pattern.compile(
          "(?i)(?:(?:the )?(?:(?:first|second|third|fourth|fifth|final|last|next) )?"
              + "(?:step|phase|stage|point|option|part|article|day|week|month|year|item|section"
              + "|chapter|round|demand|condition|issue)s?(?: \\w+)?"
              + "|first|second|third|then|finally|next|now|today|tomorrow|yesterday|also|but|and|so"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*"
              + "|(?:january|february|march|april|may|june|july|august|september|october|november"
              + "|december)\\b.*"
              + "|notes?|updated?|background|breaking|analysis|opinion|correction|warning|summary"
              + "|source|date|place|time|subject|re|to|from|cc|what|who|why|how|when|where|which"
              + "|related|read more|see also|result|context|key .*|example|conclusion|in brief"
              + "|(?:what|who|why|how|when|where|which) .*)");

  private TurnLabels() {}

  /** The label that the text has at the start of this paragraph, if it has one. */
  public static Optional<Label> at(String text, Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    Matcher m = LABEL.matcher(text).region(paragraph.start(), end);
    m.useTransparentBounds(true);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    if (m.group("asked") != null) {
      return Optional.of(label(Kind.QUESTION, m, "asked", "asks"));
    }
    if (m.group("answered") != null) {
      return Optional.of(label(Kind.ANSWER, m, "answered", "answers"));
    }
    if (m.group("handle") != null) {
      return Optional.of(label(Kind.HANDLE, m, "handle", "tells"));
    }
    String name = m.group("words");
    if (NO_SPEAKER.matcher(name).matches()) {
      return Optional.empty();
    }
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
    return Optional.of(label(capitals ? Kind.CAPITALS : Kind.NAME, m, "name", "says"));
  }

  private static Label label(Kind kind, Matcher m, String name, String mark) {
    int at = m.end(mark) - 1;
    return new Label(kind, new Span(m.start(name), m.end(name)), new Span(at, at + 1));
  }
}
