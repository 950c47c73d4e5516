package parley.reading.conditions;

import java.util.List;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/** One family of wordings. A rule reads a sentence and yields conditions, or nothing. */
sealed interface ConditionRule
    permits ApprovalRule,
        BargainRule,
        BlockingRule,
        BurdenRule,
        CircumstanceRule,
        DependencyRule,
        ExchangeRule,
        ExclusionRule,
        FragmentRule,
        ListedConditionsRule,
        NoEntryRule,
        NoPlaceRule,
        NamedConditionRule,
        OfferRule,
        OpeningRule,
        OrElseRule,
        PostponementRule,
        RequirementRule,
        TermsRule,
        VerblessRule,
        WarningRule {

  /**
   * The conditions that this family finds in a sentence.
   *
   * @param links the linking words of the sentence, found once for all rules
   */
  List<Draft> read(Scene scene, List<Link> links);
}
