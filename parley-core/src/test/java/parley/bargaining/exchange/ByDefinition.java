package parley.bargaining.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.bargaining.IssueMatrix;
import parley.bargaining.Stake;

/** The equal-gain exchanges of one round, every possible one worked out anew after each made. */
final class ByDefinition {

  private final IssueMatrix matrix;
  private final Map<List<String>, Double> start = new HashMap<>();
  private final Map<List<String>, Double> now = new HashMap<>();
  private final Map<List<String>, Map<String, Double>> accounts = new HashMap<>();

  ByDefinition(IssueMatrix matrix) {
    this.matrix = matrix;
    for (var table : matrix.issues()) {
      for (var stake : table.stakes()) {
        start.put(List.of(stake.party(), table.id()), stake.position().middle());
      }
    }
    now.putAll(start);
  }

  /** The gains in the order the exchanges are made. */
  List<Double> all() {
    var open = possible();
    var gains = new ArrayList<Double>();
    while (true) {
      open.removeIf(deal -> worth(deal)[0] < 1e-10);
      if (open.isEmpty()) {
        return gains;
      }
      var best = open.getFirst();
      for (var deal : open) {
        best = worth(deal)[0] > worth(best)[0] ? deal : best;
      }
      double[] worth = worth(best);
      gains.add(worth[0]);
      open.remove(best);
      move(best.i, best.j, best.p, worth[1]);
      move(best.j, best.i, best.q, worth[2]);
    }
  }

  private List<Deal> possible() {
    var deals = new ArrayList<Deal>();
    for (var i : matrix.parties()) {
      for (var j : matrix.parties()) {
        for (var p : matrix.issues()) {
          for (var q : matrix.issues()) {
            if (!p.id().equals(q.id())
                && opposed(i, j, p.id())
                && opposed(i, j, q.id())
                && s(i, p.id()) / s(i, q.id()) < s(j, p.id()) / s(j, q.id())) {
              deals.add(new Deal(i, j, p.id(), q.id()));
            }
          }
        }
      }
    }
    return deals;
  }

  private boolean opposed(String i, String j, String issue) {
    var one = start.get(List.of(i, issue));
    var other = start.get(List.of(j, issue));
    double outcome = outcome(issue, Map.of());
    return one != null && other != null && (one < outcome) != (other < outcome);
  }

  /** The gain, how far i moves and how far j does. */
  private double[] worth(Deal deal) {
    double rate = (s(deal.i, deal.p) + s(deal.j, deal.p)) / (s(deal.i, deal.q) + s(deal.j, deal.q));
    double mostP = most(deal.i, deal.j, deal.p);
    double mostQ = most(deal.j, deal.i, deal.q);
    double onP = Math.min(mostP, mostQ / rate);
    double onQ = onP * rate;
    if (onP <= 0 || onQ <= 0) {
      return new double[] {0, 0, 0};
    }
    return new double[] {
      s(deal.i, deal.q) * onQ - s(deal.i, deal.p) * onP,
      onP / share(deal.i, deal.p) * direction(deal.i, deal.j, deal.p),
      onQ / share(deal.j, deal.q) * direction(deal.j, deal.i, deal.q)
    };
  }

  /** How far a gift may take the outcome. */
  private double most(String giver, String receiver, String issue) {
    double wanted = at(start, receiver, issue);
    double direction = direction(giver, receiver, issue);
    double whole = (wanted - at(now, giver, issue)) * direction * share(giver, issue);
    var account = new HashMap<>(accounts.getOrDefault(List.of(receiver, issue), new HashMap<>()));
    account.put(giver, at(now, giver, issue));
    double room = (wanted - outcome(issue, account)) * direction;
    return Math.min(whole, room < 1e-11 ? 0 : room);
  }

  private void move(String giver, String receiver, String issue, double by) {
    double to = at(now, giver, issue) + by;
    now.put(List.of(giver, issue), to);
    accounts.computeIfAbsent(List.of(receiver, issue), k -> new HashMap<>()).put(giver, to);
  }

  private double direction(String giver, String receiver, String issue) {
    return Math.signum(at(start, receiver, issue) - at(start, giver, issue));
  }

  private static double at(Map<List<String>, Double> positions, String party, String issue) {
    return positions.getOrDefault(List.of(party, issue), Double.NaN);
  }

  private double outcome(String issue, Map<String, Double> moved) {
    double outcome = 0;
    for (var stake : matrix.find(issue).orElseThrow().stakes()) {
      outcome +=
          share(stake.party(), issue)
              * moved.getOrDefault(stake.party(), stake.position().middle());
    }
    return outcome;
  }

  private double share(String party, String issue) {
    var table = matrix.find(issue).orElseThrow();
    return table.find(party).orElseThrow().weight()
        / table.stakes().stream().mapToDouble(Stake::weight).sum();
  }

  private double s(String party, String issue) {
    return matrix.find(party, issue).orElseThrow().salience().middle() / 100;
  }

  private record Deal(String i, String j, String p, String q) {}
}
