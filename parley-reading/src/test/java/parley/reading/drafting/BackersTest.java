package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.drafting.SameActsTest.draft;

import org.junit.jupiter.api.Test;

/** Whoever keeps a group going can move it; a state that backs another's stand is of one mind. */
class BackersTest {

  @Test
  void draft_stateThatBacksAnother_isNoHoldOnIt() {
    assertThat(draft("Poland, backed by Germany, rejects the plan.").talks().leverage()).isEmpty();
  }

  @Test
  void draft_stateThatBacksRebels_isAHoldOnThem() {
    assertThat(
            draft("Sudan met the rebels. The rebels, backed by Chad, reject the plan.")
                .talks()
                .leverage())
        .singleElement()
        .satisfies(link -> assertThat(link.over()).isEqualTo("rebels"));
  }
}
