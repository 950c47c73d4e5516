package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.language.model.Template.Address;
import parley.language.model.Template.Item;

class TemplateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i+0:each_cluster",
        "i-1:tag i+0:ambiguity",
        "j+0.leftmost:label",
        "k-2:tag i+0.second_left_sibling:label j+3:suffix_4"
      })
  void parse_written_writesTheSame(String text) {
    assertThat(Template.parse(text)).hasToString(text);
  }

  @Test
  void parse_dependent_namesRelationAndField() {
    assertThat(Template.parse("j+0.leftmost:label").items())
        .isEqualTo(List.of(new Item(new Address(Source.J, 0, Relation.LEFTMOST), Field.LABEL)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "i:tag",
        "x+0:tag",
        "i+0:colour",
        "i+0.uncle:tag",
        "i+0:tag i+1:each_cluster",
        "i+0:tag i+1:tag i+2:tag i+3:tag"
      })
  void parse_notATemplate_isRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Template.parse(text));
  }
}
