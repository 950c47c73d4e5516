package parley.reading.sequences;

import java.util.List;
import parley.reading.statements.Scene;

/** One family of wordings. A rule reads a sentence and yields orders, or nothing. */
sealed interface SequenceRule
    permits FollowedByRule,
        HardlyRule,
        LeadingLinkRule,
        ListedStepsRule,
        MeetingOrderRule,
        OpeningWithRule,
        PrecedenceRule,
        PromiseRule,
        AbsoluteRule,
        TimedRule {

  List<Order> read(Scene scene);
}
