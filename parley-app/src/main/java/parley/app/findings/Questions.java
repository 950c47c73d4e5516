package parley.app.findings;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.bargaining.expectedutility.Forecast;
import parley.bargaining.expectedutility.Inquiry;

/**
 * What somebody asks of a forecast: why a party moved; of two, also what lies between them.
 *
 * @param parties ids of one or two
 * @param round only this round; 0 for all
 */
public record Questions(Forecast forecast, List<String> parties, int round) {

  public Questions {
    parties = List.copyOf(parties);
  }

  /** The rounds asked about. */
  Stream<Inquiry> rounds() {
    return IntStream.rangeClosed(1, forecast.rounds().size())
        .filter(r -> round == 0 || r == round)
        .mapToObj(forecast::ask);
  }

  /** The two parties both ways round; nothing where one is asked about. */
  List<List<String>> pairs() {
    return parties.size() < 2
        ? List.of()
        : List.of(parties, List.of(parties.getLast(), parties.getFirst()));
  }
}
