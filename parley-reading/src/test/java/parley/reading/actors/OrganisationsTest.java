package parley.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Dictionaries;

class OrganisationsTest {

  private final NameWords names = new NameWords();
  private final Organisations organisations =
      new Organisations(names, Set.of(), new Lexicon(Dictionaries.bundled()));
  private int looks;

  @Test
  void shortName_isLookedForAmongThoseNamedSo() {
    for (int i = 0; i < 1000; i++) {
      names.add(organisation("town" + i, "council"));
    }
    Figure league = organisation("osk", "league");
    names.add(league);
    looks = 0;

    assertThat(organisations.closedBy("league")).isSameAs(league);
    assertThat(organisations.half("osk")).isSameAs(league);
    assertThat(organisations.prefixed(List.of("osk"))).isNull(); // a league is no company
    assertThat(organisations.closedBy("union")).isNull();
    assertThat(looks).isLessThan(50);
  }

  @Test
  void shortNameOfSeveral_isNobodys() {
    for (int i = 0; i < 1000; i++) {
      names.add(organisation("town" + i, "council"));
    }
    looks = 0;

    assertThat(organisations.closedBy("council")).isNull();
    assertThat(looks).isLessThan(50);
  }

  @Test
  void fullerName_countsFromThenOn() {
    Figure company = organisation("kestrel");
    names.add(company);
    company.words = List.of("kestrel", "marine");
    names.add(company);

    assertThat(organisations.half("kestrel")).isSameAs(company);
    assertThat(organisations.closedBy("marine")).isSameAs(company);
    assertThat(names.beginning(List.of("kestrel", "marine"))).containsExactly(company);
  }

  private Figure organisation(String... words) {
    List<String> counted =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            looks++;
            return words[index];
          }

          @Override
          public int size() {
            return words.length;
          }
        };
    return new Figure(
        Actor.Type.ORGANISATION, String.join(" ", words), counted, 0.7, "organisation-name");
  }
}
