package parley.reading.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.claim.Relation;
import parley.reading.claim.Relation.Status;
import parley.reading.claim.Span;
import parley.reading.statements.Groundwork;

/** Ties that an office tells: the president leads, the envoy is sent, the minister represents. */
final class OfficeTies {

  private static final Set<String> LEADERS =
      Set.of(
          "president",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "leader",
          "head",
          "chairman",
          "chairwoman",
          "commander",
          "secretary-general",
          "taoiseach");
  private static final Set<String> ENVOYS =
      Set.of("envoy", "emissary", "ambassador", "mediator", "facilitator");
  private static final Set<String> REPRESENTATIVES =
      Set.of(
          "minister",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "negotiator",
          "delegate",
          "representative",
          "secretary");
  private static final Set<String> NOT_THE_HOLDER =
      Set.of("vice", "deputy", "former", "ex", "assistant", "acting", "opposition", "rebel");

  private OfficeTies() {}

  static List<Tie> find(Groundwork ground) {
    List<Tie> found = new ArrayList<>();
    for (Actor actor : ground.actors().all()) {
      String role = actor.role();
      String side = actor.affiliation();
      if (actor.type() == Actor.Type.PERSON && role != null && side != null) {
        Relation.Type type = type(role.toLowerCase(Locale.ROOT));
        Optional<Actor> to = ground.actors().find(side);
        Span evidence = evidence(actor, role, ground.text().text());
        if (type != null && to.isPresent() && evidence != null) {
          found.add(new Tie(actor, type, to.get(), Status.HOLDS, evidence, 0.85, "office"));
        }
      }
    }
    return found;
  }

  private static Relation.@Nullable Type type(String role) {
    List<String> words = Arrays.asList(role.split("[\\s-]+", -1));
    int of = words.indexOf("of") >= 0 ? words.indexOf("of") : words.size();
    int to = words.indexOf("for") >= 0 ? Math.min(of, words.indexOf("for")) : of;
    List<String> office = words.subList(0, to);
    if (office.stream().anyMatch(NOT_THE_HOLDER::contains)) {
      return null;
    }
    if (office.stream().anyMatch(ENVOYS::contains)) {
      return Relation.Type.ENVOY_OF;
    }
    boolean prime = role.contains("prime minister") || role.contains("secretary-general");
    if (prime || office.stream().anyMatch(LEADERS::contains)) {
      return Relation.Type.LEADS;
    }
    return office.stream().anyMatch(REPRESENTATIVES::contains) ? Relation.Type.REPRESENTS : null;
  }

  /**
   * The mention that says the office, if one does: an office known to the dictionary only is no
   * claim.
   */
  private static @Nullable Span evidence(Actor actor, String role, String text) {
    String word = role.split("\\s", 2)[0];
    for (Actor.Mention mention : actor.mentions()) {
      String words = mention.span().of(text);
      if (words.contains(role) || (mention.form() == Actor.Form.NOMINAL && words.contains(word))) {
        return mention.span();
      }
    }
    return null;
  }
}
