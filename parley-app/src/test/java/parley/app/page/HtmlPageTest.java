package parley.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import parley.app.brief.BriefMaker;
import parley.app.brief.SarnReport;
import parley.app.material.Material;
import parley.app.material.Reading;

class HtmlPageTest {

  static String page(Reading reading) {
    Material material = Material.of(List.of(reading), 0);
    return HtmlPage.render(BriefMaker.of(material), material);
  }

  private static final String SARN = page(SarnReport.reading());

  @Test
  void sameBrief_sameBytes() {
    assertThat(page(SarnReport.reading())).isEqualTo(SARN);
  }

  @Test
  void everySection_isThereInOrder() {
    assertThat(Jsoup.parse(SARN).select("main section").eachAttr("id"))
        .containsExactly(
            "standing",
            "wants",
            "waiting",
            "moving",
            "outcomes",
            "bargaining",
            "asking",
            "statements",
            "positions",
            "meetings",
            "commitments",
            "ties",
            "events",
            "parties",
            "unknown");
  }

  @Test
  void reportText_isWholeAndUnchanged() {
    assertThat(Jsoup.parse(SARN).select("aside .words").getFirst().wholeText())
        .isEqualTo(SarnReport.reading().report().text());
  }

  @Test
  void everyLink_leadsToAPlaceOnThePage() {
    Document page = Jsoup.parse(SARN);
    for (Element link : page.select("[href]")) {
      String href = link.attr("href");
      assertThat(href).startsWith("#");
      assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
    }
  }

  @Test
  void identifiers_areUnique() {
    assertThat(Jsoup.parse(SARN).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void drawings_sayTheirGraphsInText() {
    Document page = Jsoup.parse(SARN);

    assertThat(page.select("#waiting svg text").text()).contains("first (Osk)");
    assertThat(page.select("#moving svg .box").eachText())
        .containsExactly("River Commission", "Norn", "Osk");
  }

  @Test
  void nothing_isFetchedOrRun() {
    Document page = Jsoup.parse(SARN);

    assertThat(page.select("script, img, link, iframe, object, [src], [style]")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-");
  }

  @Test
  void hostileReport_addsNoElementAndNoHandler() {
    Document page = Jsoup.parse(page(HostileReport.reading()));

    assertThat(page.select("script, img, [src], svg[onload]")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
        assertThat(attribute.getKey()).isNotEqualTo("autofocus");
      }
    }
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("main section")).hasSize(15);
    assertThat(page.select("h1").text()).contains("<script>");
    assertThat(page.html()).doesNotContain("\u0000").doesNotContain("\u0007");
  }
}
