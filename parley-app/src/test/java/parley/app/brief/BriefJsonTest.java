package parley.app.brief;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.app.material.Material;

class BriefJsonTest {

  @Test
  void wholeBrief_asExpected() {
    Brief brief = BriefMaker.of(Material.of(List.of(SarnReport.reading()), 0));

    Golden.matches(getClass(), "sarn.json", BriefJson.render(brief));
  }
}
