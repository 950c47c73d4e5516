package parley.app.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import parley.talks.Basis;
import parley.talks.Option;
import parley.talks.Option.Irreversible;
import parley.talks.Party;
import parley.talks.Ranking;
import parley.talks.Rule;
import parley.talks.State;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.Names;
import parley.talks.formula.OptionId;
import parley.talks.formula.Quoted;
import parley.talks.formula.Truth;

/**
 * Reads models in option form. A condition is a list of options with Y or N, all of which have to
 * be so, or several such lists ({@code members} or {@code anyOf}), one of which has to be. States
 * that meet one of the infeasible conditions are ruled out; preferences are statements, the most
 * important first, or a ranking.
 */
final class OptionModel {

  private static final int MOST_RANKED_OPTIONS = 20;

  private final Json.Fields root;
  private final List<Json> makers;
  private final List<Json> optionNodes;
  private final List<Party> parties = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  private OptionModel(Json.Fields root) {
    this.root = root;
    this.makers = root.get("decisionMakers").asList();
    this.optionNodes = root.get("options").asList();
  }

  static Talks read(String name, Json.Fields root) {
    OptionModel model = new OptionModel(root);
    model.parties();
    model.options();
    model.rules();
    var talks = Talks.named(name).parties(model.parties).options(model.options).rules(model.rules);
    for (int maker = 0; maker < model.makers.size(); maker++) {
      Json.Fields fields = model.makers.get(maker).asObject();
      String party = model.parties.get(maker).id();
      if (model.isRanked(fields)) {
        talks.rankings(List.of(new Ranking(party, model.ranking(fields))));
      } else {
        talks.wants(List.of(Wants.ordered(party, model.wants(fields))));
      }
    }
    return talks.build();
  }

  private void parties() {
    Set<String> ids = new LinkedHashSet<>();
    for (Json maker : makers) {
      String name = maker.asObject().get("name").asText();
      parties.add(new Party(id(name, "party", ids), name, Party.Kind.OTHER));
    }
  }

  private void options() {
    Map<Integer, Integer> owners = new HashMap<>();
    for (int maker = 0; maker < makers.size(); maker++) {
      for (Json index : makers.get(maker).asObject().get("options").asList()) {
        if (owners.putIfAbsent(option(index), maker) != null) {
          throw index
              .at()
              .error(
                  "two parties own option " + index.asWhole() + ", or one owns it twice",
                  "give each option to one of them");
        }
      }
    }
    Map<Integer, Set<String>> ids = new HashMap<>();
    for (int option = 0; option < optionNodes.size(); option++) {
      Json.Fields fields = optionNodes.get(option).asObject();
      Integer owner = owners.get(option);
      if (owner == null) {
        throw fields.at().error("nobody owns option " + option, "list it with one decision maker");
      }
      String name = fields.get("name").asText();
      String id = id(name, "option", ids.computeIfAbsent(owner, o -> new LinkedHashSet<>()));
      options.add(
          new Option(
              new OptionId(parties.get(owner).id(), id),
              name,
              false,
              direction(fields),
              OptionalDouble.empty(),
              Basis.NONE));
    }
  }

  private static Irreversible direction(Json.Fields option) {
    Json node =
        option
            .find("permittedDirection")
            .or(() -> option.find("direction"))
            .or(() -> option.find("reversibility"))
            .orElse(new Json.Text("both", option.at()));
    return switch (node.asText()) {
      case "both" -> Irreversible.NO;
      case "fwd" -> Irreversible.FORWARD;
      case "back" -> Irreversible.BACKWARD;
      default ->
          throw node.at()
              .error(
                  "no direction is called " + Quoted.of(node.asText()), "write both, fwd or back");
    };
  }

  private void rules() {
    root.find("infeasibles")
        .or(() -> root.find("infeasibleConditions"))
        .map(Json::asList)
        .orElse(List.of())
        .forEach(condition -> rules.add(new Rule(new Not(condition(condition)), Basis.NONE)));
  }

  private List<Want> wants(Json.Fields maker) {
    return maker
        .find("preferences")
        .or(() -> maker.find("preferenceStatements"))
        .orElseGet(() -> maker.get("preferences"))
        .asList()
        .stream()
        .map(this::condition)
        .map(Want::new)
        .toList();
  }

  private Formula condition(Json node) {
    if (node instanceof Json.Fields fields) {
      List<Json> members =
          fields
              .find("members")
              .or(() -> fields.find("anyOf"))
              .orElseGet(() -> fields.get("members"))
              .asList();
      if (members.isEmpty()) {
        throw node.at().error("a condition without members", "give at least one");
      }
      return Formula.any(members.stream().map(this::all).toList());
    }
    return all(node);
  }

  private Formula all(Json node) {
    List<Json> pairs = node.asList();
    if (pairs.isEmpty()) {
      throw node.at().error("an empty condition", "name an option with Y or N: [[0, \"Y\"]]");
    }
    return Formula.all(pairs.stream().map(this::literal).toList());
  }

  private Formula literal(Json node) {
    List<Json> pair = node.asList();
    if (pair.size() != 2) {
      throw node.at().error(pair.size() + " values", "expected an option and Y or N: [0, \"Y\"]");
    }
    Formula taken = new Taken(options.get(option(pair.getFirst())).id());
    return switch (pair.getLast().asText()) {
      case "Y", "y" -> taken;
      case "N", "n" -> new Not(taken);
      default ->
          throw pair.getLast()
              .at()
              .error(Quoted.of(pair.getLast().asText()) + " is neither", "expected Y or N");
    };
  }

  private int option(Json node) {
    int index = node.asWhole();
    if (index < 0 || index >= optionNodes.size()) {
      throw node.at()
          .error(
              "there is no option " + index, "they are numbered 0 to " + (optionNodes.size() - 1));
    }
    return index;
  }

  private boolean isRanked(Json.Fields maker) {
    return maker.find("preferenceMode").map(mode -> mode.asText().equals("ranking")).orElse(false)
        || root.find("useManualPreferenceRanking")
            .or(() -> root.find("useManualPreferenceVectors"))
            .filter(flag -> flag instanceof Json.Other(var value, var at) && value.equals("true"))
            .isPresent();
  }

  /** States by their numbers, or, as gmcr-py has it, by their place among the feasible ones. */
  private List<List<State>> ranking(Json.Fields maker) {
    boolean byNumber = maker.find("ranking").isPresent();
    Json node =
        maker
            .find("ranking")
            .or(() -> maker.find("preferenceRanking"))
            .or(() -> maker.find("preferenceVector"))
            .orElseGet(() -> maker.get("preferenceRanking"));
    int[] feasible = byNumber ? new int[0] : feasible(node.at());
    List<List<State>> tiers = new ArrayList<>();
    for (Json tier : node.asList()) {
      List<Json> states = tier instanceof Json.Items ? tier.asList() : List.of(tier);
      if (!states.isEmpty()) {
        tiers.add(
            states.stream().map(state -> byNumber ? state(state) : nth(state, feasible)).toList());
      }
    }
    return tiers;
  }

  private State nth(Json node, int[] feasible) {
    int place = node.asWhole();
    if (place < 1 || place > feasible.length) {
      throw node.at()
          .error("there is no state " + place, "they are numbered 1 to " + feasible.length);
    }
    return state(feasible[place - 1]);
  }

  private State state(Json node) {
    int number = node.asWhole();
    if (number < 0 || (options.size() < 31 && number >= 1 << options.size())) {
      throw node.at()
          .error(
              "there is no state " + number, "its number is the sum of 2^k over the options taken");
    }
    return state(number);
  }

  private State state(int number) {
    return new State(
        IntStream.range(0, Math.min(options.size(), 31))
            .filter(option -> (number >>> option & 1) == 1)
            .mapToObj(option -> options.get(option).id())
            .toList());
  }

  private int[] feasible(Json.Place at) {
    if (options.size() > MOST_RANKED_OPTIONS) {
      throw at.error(
          "a ranking of the states of " + options.size() + " options",
          "give statements instead, or at most " + MOST_RANKED_OPTIONS + " options");
    }
    return IntStream.range(0, 1 << options.size())
        .filter(number -> {
          State state = state(number);
          return rules.stream()
              .allMatch(rule ->
                  Truth.holds(
                      rule.formula(),
                      atom -> atom instanceof Taken(var option) && state.has(option)));
        })
        .toArray();
  }

  /** A name made of what a Talks file allows, not taken yet. */
  private static String id(String name, String otherwise, Set<String> taken) {
    String plain =
        name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    String base = plain.substring(0, Math.min(plain.length(), 60));
    String id = Names.isName(base) ? base : otherwise;
    String free = id;
    for (int number = 2; !taken.add(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }
}
