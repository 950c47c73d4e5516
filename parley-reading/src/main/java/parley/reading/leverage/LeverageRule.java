package parley.reading.leverage;

import java.util.List;
import parley.reading.statements.Scene;

/** One family of wordings. A rule reads a sentence and yields leverage, or nothing. */
sealed interface LeverageRule
    permits InfluenceRule,
        NecessityRule,
        NoOtherWayRule,
        PressureRule,
        RelianceRule,
        ThanksRule,
        TieRule,
        WayRule,
        WithholdingRule,
        YieldingRule {

  List<Pull> read(Scene scene);
}
