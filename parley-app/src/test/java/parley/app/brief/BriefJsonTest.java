package parley.app.brief;

import org.junit.jupiter.api.Test;

class BriefJsonTest {

  @Test
  void wholeBrief_asExpected() {
    Brief brief = SarnReport.brief();

    Golden.matches(getClass(), "sarn.json", BriefJson.render(brief));
  }
}
