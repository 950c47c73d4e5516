package parley.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import parley.app.brief.Brief;
import parley.app.brief.Entry;
import parley.app.brief.Section;
import parley.app.graph.Drawing;
import parley.app.graph.Graph;
import parley.app.graph.InfluenceGraph;
import parley.app.graph.LayeredLayout;
import parley.app.graph.TieGraph;
import parley.app.graph.WaitingGraph;
import parley.app.material.Material;
import parley.app.material.Parties.Party;
import parley.app.material.Reading;
import parley.reading.claim.Actor;

/** Makes the page of a brief. The same brief gives the same bytes. */
public final class HtmlPage {

  /** With more entries than this the page does without linking words and entries by pointing. */
  private static final int POINTABLE = 600;

  private HtmlPage() {}

  /** The whole page. */
  public static String render(Brief brief, Material material) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    brief.sections().stream()
        .flatMap(s -> s.entries().stream())
        .forEach(e -> numbers.put(e.anchor(), numbers.size() + 1));
    List<Highlight> highlights = highlights(brief, material, numbers);
    List<Page.ReportText> texts = new ArrayList<>();
    for (int i = 0; i < material.readings().size(); i++) {
      Reading reading = material.readings().get(i);
      texts.add(
          new Page.ReportText(
              "report-" + (i + 1),
              brief.reports().get(i),
              Segments.of(
                  reading.report().text(),
                  highlights.stream()
                      .filter(h -> h.evidence().report().equals(reading.report().id()))
                      .toList())));
    }
    String style = styleSheet() + pointing(numbers.size());
    Page page = new Page(brief, style, hash(style), drawings(material), texts, numbers);
    StringOutput out = new StringOutput();
    TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlPage.class.getClassLoader(), "parley.app.page.template")
        .render("brief.jte", page, out);
    return out.toString();
  }

  private static List<Highlight> highlights(
      Brief brief, Material material, Map<String, Integer> numbers) {
    List<Highlight> highlights = new ArrayList<>();
    for (Section section : brief.sections()) {
      for (Entry entry : section.entries()) {
        int number = Objects.requireNonNull(numbers.get(entry.anchor()));
        Stream.concat(
                entry.evidence().stream(),
                entry.details().stream().flatMap(detail -> detail.evidence().stream()))
            .map(evidence ->
                new Highlight(number, section.id(), entry.anchor(), entry.words(), evidence))
            .forEach(highlights::add);
      }
    }
    for (Party party : material.parties().all()) {
      int number = numbers.getOrDefault(party.anchor(), 0);
      if (number == 0) {
        continue;
      }
      for (Actor actor : party.actors()) {
        for (Actor.Mention mention : actor.mentions()) {
          if (mention.form() != Actor.Form.PRONOUN) {
            highlights.add(
                new Highlight(
                    number,
                    "parties",
                    party.anchor(),
                    party.name(),
                    material.evidence(actor.report(), mention.span())));
          }
        }
      }
    }
    return highlights.stream().distinct().toList();
  }

  private static Map<String, Drawing> drawings(Material material) {
    Map<String, Drawing> drawings = new LinkedHashMap<>();
    draw(drawings, "waiting", WaitingGraph.of(material));
    draw(drawings, "moving", InfluenceGraph.of(material));
    draw(drawings, "ties", TieGraph.of(material));
    return drawings;
  }

  private static void draw(Map<String, Drawing> drawings, String section, Graph graph) {
    if (!graph.isEmpty()) {
      drawings.put(section, LayeredLayout.of(graph));
    }
  }

  /** Words light up when their entry is pointed at or linked from, and the other way round. */
  private static String pointing(int entries) {
    StringBuilder rules = new StringBuilder();
    for (int n = 1; n <= Math.min(entries, POINTABLE); n++) {
      rules.append(
          ".text .p%1$d:target~.c%1$d,body:has(.e%1$d:hover) .text .c%1$d{%2$s}\n"
              .formatted(n, "background:var(--lit);color:var(--lit-ink)"));
    }
    return rules.toString();
  }

  private static String styleSheet() {
    try (InputStream in = HtmlPage.class.getResourceAsStream("page.css")) {
      return new String(
              Objects.requireNonNull(in, "page.css").readAllBytes(), StandardCharsets.UTF_8)
          .replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
