package parley.reading.conditions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.reading.claim.Condition;
import parley.reading.report.Link;
import parley.reading.report.Links;
import parley.reading.statements.Groundwork;
import parley.reading.statements.Scene;

/**
 * Finds what has to hold before something else: preconditions, offers, warnings, dependencies and
 * exclusions, each with who states it, what waits and what is needed from whom.
 *
 * <p>Every family of wordings is a {@link ConditionRule}. Rules are asked in order of how sure they
 * are; a later one that repeats an earlier one's words is not heard. Headings are left out: they
 * repeat the text below them in a grammar of their own.
 */
public final class ConditionFinder {

  private static final List<ConditionRule> RULES =
      List.of(
          new WarningRule(),
          new OrElseRule(),
          new PostponementRule(),
          new BlockingRule(),
          new CircumstanceRule(),
          new RequirementRule(),
          new TermsRule(),
          new ApprovalRule(),
          new OfferRule(),
          new ExchangeRule(),
          new ListedConditionsRule(),
          new NamedConditionRule(),
          new DependencyRule(),
          new BurdenRule(),
          new OpeningRule(),
          new ExclusionRule(),
          new NoPlaceRule(),
          new NoEntryRule(),
          new BargainRule(),
          new FragmentRule(),
          new VerblessRule());

  /** The conditions of a report, in text order. */
  public List<Condition> find(Groundwork groundwork) {
    List<Condition> found = new ArrayList<>();
    Scene.body(groundwork)
        .forEach(scene -> {
          for (Draft draft : drafts(scene)) {
            String id = "condition-" + (found.size() + 1);
            found.add(draft.condition(id, groundwork.reportId()));
          }
        });
    return List.copyOf(found);
  }

  private static List<Draft> drafts(Scene scene) {
    List<Link> links = Links.in(scene.sentence());
    List<Draft> kept = new ArrayList<>();
    for (ConditionRule rule : RULES) {
      for (Draft draft : rule.read(scene, links)) {
        if (kept.stream().noneMatch(draft::repeats)) {
          kept.add(draft);
        }
      }
    }
    kept.removeIf(draft -> Untold.is(scene, draft));
    kept.sort(Comparator.comparing(Draft::marker));
    return kept;
  }
}
