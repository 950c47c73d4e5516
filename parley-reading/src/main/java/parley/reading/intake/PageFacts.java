package parley.reading.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parley.reading.dates.CalendarDay;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about itself: in JSON-LD (schema.org), in meta tags, in a {@code time} element.
 * Any of it may be wrong or hostile; what is no title or no day is passed over.
 */
record PageFacts(
    @Nullable String title, @Nullable String publisher, @Nullable LocalDate published) {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?");

  private static final String[] PUBLISHED_TAGS = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "pubdate",
    "publish-date",
    "sailthru.date",
    "parsely-pub-date"
  };

  private static final int LONGEST = 400;

  /** JSON-LD graphs are small; more nodes than this are not looked at. */
  private static final int MOST_NODES = 2_000;

  static PageFacts of(Document page) {
    PageFacts linked = linkedData(page);
    Map<String, String> tags = tags(page);
    String title =
        first(linked.title, any(tags, "og:title", "twitter:title", "dc.title"), heading(page));
    String publisher = first(linked.publisher, any(tags, "og:site_name", "application-name"));
    LocalDate published = linked.published;
    if (published == null) {
      published = day(any(tags, PUBLISHED_TAGS)).or(() -> timeElement(page)).orElse(null);
    }
    return new PageFacts(title, publisher, published);
  }

  /**
   * The contents of meta tags by name, in small letters; of two the first. One look at the page.
   */
  private static Map<String, String> tags(Document page) {
    Map<String, String> tags = new HashMap<>();
    for (Element tag : page.select("meta[content]")) {
      for (String name : new String[] {"property", "name", "itemprop"}) {
        if (tag.hasAttr(name) && !tag.attr("content").isBlank()) {
          tags.putIfAbsent(tag.attr(name).toLowerCase(Locale.ROOT), tag.attr("content"));
        }
      }
    }
    return tags;
  }

  private static @Nullable String any(Map<String, String> tags, String... names) {
    for (String name : names) {
      if (tags.containsKey(name)) {
        return tags.get(name);
      }
    }
    return null;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank() && value.length() <= LONGEST) {
        return value.strip().replaceAll("\\s+", " ");
      }
    }
    return null;
  }

  private static @Nullable String heading(Document page) {
    Element heading = page.selectFirst("h1");
    if (heading != null && !heading.text().isBlank()) {
      return heading.text();
    }
    // Pages put the name of the site behind the headline.
    return page.title().replaceFirst("\\s+[|\u2013\u2014-]\\s+[^|\u2013\u2014-]{2,40}$", "");
  }

  private static Optional<LocalDate> timeElement(Document page) {
    Element time = page.selectFirst("article time[datetime], header time[datetime]");
    return time == null ? Optional.empty() : day(time.attr("datetime"));
  }

  /** The day as the page's own clock has it: 2032-01-21T00:30+08:00 is the 21st. */
  private static Optional<LocalDate> day(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    String text = value.strip();
    if (!ISO_DAY.matcher(text).matches()) {
      return text.length() > 100
          ? Optional.empty()
          : CalendarDay.allIn(text).stream().findFirst().map(CalendarDay::day);
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static PageFacts linkedData(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      PageFacts facts = linkedData(script.data());
      if (facts.title != null || facts.published != null) {
        return facts;
      }
    }
    return new PageFacts(null, null, null);
  }

  private static PageFacts linkedData(String json) {
    try {
      Deque<JsonNode> open = new ArrayDeque<>();
      open.add(JSON.readTree(json));
      for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
        JsonNode node = open.removeFirst();
        if (node.isObject() && node.path("@type").toString().contains("Article")) {
          return new PageFacts(
              text(node.path("headline")),
              text(node.path("publisher").path("name")),
              day(text(node.path("datePublished"))).orElse(null));
        }
        node.values().forEach(open::add);
      }
    } catch (JacksonException e) {
      // Broken JSON in a page says nothing about the report.
    }
    return new PageFacts(null, null, null);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() ? first(node.stringValue()) : null;
  }
}
