package parley.app.brief;

import java.util.List;
import java.util.Objects;
import parley.app.material.Material;
import parley.app.material.Phrases;

/** Makes the brief: every section by its teller, in the order to be read. */
public final class BriefMaker {

  private static final List<Teller> TELLERS =
      List.of(
          new StandingTeller(),
          new WaitingTeller(),
          new MovingTeller(),
          new StatementTeller(),
          new PositionTeller(),
          new MeetingTeller(),
          new CommitmentTeller(),
          new EventTeller(),
          new PartyTeller(),
          new UnknownTeller());

  private BriefMaker() {}

  public static Brief of(Material material) {
    List<Document> reports =
        material.readings().stream().map(r -> Document.of(r.report().source())).toList();
    return new Brief(
        title(reports),
        material.asOf(),
        reports,
        TELLERS.stream().map(t -> t.tell(material)).toList());
  }

  private static String title(List<Document> reports) {
    return reports.reversed().stream()
        .map(Document::title)
        .filter(Objects::nonNull)
        .map(Phrases::oneLine)
        .findFirst()
        .orElseGet(() -> reports.isEmpty() ? "No reports" : reports.getLast().file());
  }
}
