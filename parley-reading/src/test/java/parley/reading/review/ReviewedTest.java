package parley.reading.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Demand;
import parley.reading.claim.Position;
import parley.reading.claim.Span;
import parley.reading.dossier.Dossier;
import parley.reading.review.Correction.Decision;
import parley.reading.review.Reviewed.Fate;

class ReviewedTest {

  private static final String TEXT =
      "Norn urged Osk to open the gates at once. Velia opposes the quota.";

  private static final Actor NORN = actor("actor-1", "Norn");
  private static final Actor OSK = actor("actor-2", "Osk");
  private static final Actor VELIA = actor("actor-3", "Velia");
  private static final Demand DEMAND =
      demand("demand-1", "urged", "open the gates at once", "actor-1", "actor-2");
  private static final Position POSITION =
      new Position(
          "position-1",
          "first",
          "actor-3",
          new Position.Issue("quota", "the quota"),
          Position.Stance.AGAINST,
          span("opposes the quota"),
          null,
          0.7,
          "opposes");

  @Test
  void reject_aClaim_takesItOut() {
    Reviewed reviewed = apply(decide(Decision.REJECT, "demand-1"), DEMAND, POSITION);

    assertThat(reviewed.dossier().claims()).containsExactly(NORN, OSK, VELIA, POSITION);
    assertThat(reviewed.outcomes()).extracting(Reviewed.Outcome::fate).containsExactly(Fate.DONE);
  }

  @Test
  void reject_anActor_takesWhatCannotBeWithoutIt() {
    Reviewed velia = apply(decide(Decision.REJECT, "actor-3"), DEMAND, POSITION);
    Reviewed osk = apply(decide(Decision.REJECT, "actor-2"), DEMAND, POSITION);

    assertThat(velia.dossier().claims()).containsExactly(NORN, OSK, DEMAND);
    assertThat(osk.dossier().claims())
        .filteredOn(Demand.class::isInstance)
        .singleElement()
        .satisfies(d -> assertThat(((Demand) d).of()).isEmpty());
  }

  @Test
  void edit_readAgainUnderOtherIds_keepsThePersonsValues() {
    Correction edit =
        new Reviewer(dossier(NORN, OSK, VELIA, DEMAND))
            .edit(DEMAND, Map.of("by", "Velia", "content", "open the gates"));
    Actor velia = actor("actor-7", "Velia");
    Demand again = demand("demand-4", "urged", "open the gates at once", "actor-1", "actor-2");

    Reviewed reviewed = Reviewed.of(dossier(NORN, OSK, velia, again), Review.NONE.with(edit));

    Demand edited = (Demand) reviewed.dossier().claims().getLast();
    assertThat(edited.by()).containsExactly("actor-7");
    assertThat(edited.content().of(TEXT)).isEqualTo("open the gates");
    assertThat(edited.rule()).isEqualTo(Reviewed.PERSON);
    assertThat(reviewed.outcomes().getFirst().claim()).contains("demand-4");
  }

  @Test
  void accept_aClaim_isCertain() {
    Reviewed reviewed = apply(decide(Decision.ACCEPT, "position-1"), DEMAND, POSITION);

    assertThat(reviewed.dossier().claims().getLast().confidence()).isEqualTo(1);
    assertThat(reviewed.dossier().claims().getLast().rule()).isEqualTo("opposes");
  }

  @Test
  void correction_whoseWordsGrew_movesToTheClaimThatSharesMost() {
    Demand shorter = demand("demand-1", "urged", "open the gates", "actor-1", "actor-2");

    Reviewed reviewed = apply(decide(Decision.REJECT, "demand-1"), shorter);

    assertThat(reviewed.outcomes().getFirst().fate()).isEqualTo(Fate.MOVED);
    assertThat(reviewed.dossier().claims()).doesNotContain(shorter);
  }

  @Test
  void correction_withoutAClaim_isLostAndHarmsNothing() {
    Reviewed reviewed = apply(decide(Decision.REJECT, "demand-1"), POSITION);

    assertThat(reviewed.dossier().claims()).containsExactly(NORN, OSK, VELIA, POSITION);
    assertThat(reviewed.outcomes().getFirst().fate()).isEqualTo(Fate.LOST);
    assertThat(reviewed.outcomes().getFirst().words())
        .isEqualTo("no demand has these words any more");
  }

  @Test
  void edit_ofAnUnknownFieldOrActor_namesTheNearest() {
    Reviewer reviewer = new Reviewer(dossier(NORN, OSK, VELIA, DEMAND));

    assertThatThrownBy(() -> reviewer.edit(DEMAND, Map.of("bye", "Osk")))
        .hasMessage("'bye' is not a field of a demand; did you mean by?");
    assertThatThrownBy(() -> reviewer.edit(DEMAND, Map.of("by", "Vellia")))
        .hasMessage("no actor 'Vellia' in this report; did you mean Velia?");
    assertThatThrownBy(() -> reviewer.edit(DEMAND, Map.of("content", "shut the gates")))
        .hasMessageStartingWith("the report does not say 'shut the gates'");
    assertThatThrownBy(() -> reviewer.get("demnad-1"))
        .hasMessage("no claim 'demnad-1'; did you mean demand-1?");
  }

  private static Correction decide(Decision decision, String id) {
    Reviewer reviewer = new Reviewer(dossier(NORN, OSK, VELIA, DEMAND, POSITION));
    return reviewer.decide(decision, reviewer.get(id));
  }

  private static Reviewed apply(Correction correction, Claim... claims) {
    List<Claim> all = new ArrayList<>(List.of(NORN, OSK, VELIA));
    all.addAll(List.of(claims));
    return Reviewed.of(dossier(all.toArray(Claim[]::new)), Review.NONE.with(correction));
  }

  private static Dossier dossier(Claim... claims) {
    return new Dossier(Map.of("first", TEXT), List.of(claims));
  }

  private static Span span(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  private static Actor actor(String id, String name) {
    return new Actor(
        id,
        "first",
        name,
        Actor.Type.STATE,
        null,
        null,
        null,
        List.of(),
        List.of(new Actor.Mention(span(name), Actor.Form.NAME)),
        0.9,
        "name");
  }

  private static Demand demand(String id, String cue, String content, String by, String of) {
    return new Demand(id, "first", List.of(by), List.of(of), span(content), span(cue), 0.8, "urge");
  }
}
