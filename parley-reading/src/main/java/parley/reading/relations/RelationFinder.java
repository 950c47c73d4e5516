package parley.reading.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.reading.claim.Relation;
import parley.reading.report.Passage;
import parley.reading.statements.Groundwork;

/**
 * Finds standing ties between actors. The same tie told twice is one claim, with the evidence of
 * the first telling.
 */
public final class RelationFinder {

  /** The relations of one report in text order, relation-1, relation-2, …. */
  public List<Relation> find(Groundwork ground) {
    List<Tie> ties = new ArrayList<>(OfficeTies.find(ground));
    for (Passage passage : ground.text().passages()) {
      Scope scope = new Scope(ground, passage);
      NounTies.find(scope);
      VerbTies.find(scope);
      ChoosingTies.find(scope);
      ties.addAll(scope.found());
    }
    ties.sort(Comparator.comparing(Tie::evidence));
    Map<String, Tie> once = new LinkedHashMap<>();
    ties.forEach(tie -> once.putIfAbsent(tie.key(), tie));
    List<Relation> relations = new ArrayList<>();
    for (Tie tie : once.values()) {
      relations.add(
          new Relation(
              "relation-" + (relations.size() + 1),
              ground.reportId(),
              tie.from().id(),
              tie.to().id(),
              tie.type(),
              tie.status(),
              tie.evidence(),
              tie.confidence(),
              tie.rule()));
    }
    return List.copyOf(relations);
  }
}
