package parley.talks.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;

/**
 * The names formulas may use: {@code party.option}, a step, an agreement, or a bare option name
 * when only one party has it. A step or an agreement goes before a bare option of the same name.
 */
public final class Names {

  /** Words of the language; nothing may be called so. */
  public static final Set<String> RESERVED =
      Set.of("not", "and", "or", "if", "only", "unless", "iff");

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,199}");

  private final Set<OptionId> options;
  private final Map<String, List<OptionId>> byBareName = new LinkedHashMap<>();
  private final Set<String> steps;
  private final Set<String> agreements;

  public Names(
      Collection<OptionId> options, Collection<String> steps, Collection<String> agreements) {
    this.options = new LinkedHashSet<>(options);
    this.steps = new LinkedHashSet<>(steps);
    this.agreements = new LinkedHashSet<>(agreements);
    for (var option : this.options) {
      byBareName.computeIfAbsent(option.name(), n -> new ArrayList<>()).add(option);
    }
  }

  /** Whether a party, option, step, agreement or issue may be called so. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches() && !RESERVED.contains(text);
  }

  /** What the name means; empty where it means nothing or several options. */
  public Optional<Atom> find(String name) {
    if (steps.contains(name)) {
      return Optional.of(new Reached(name));
    }
    if (agreements.contains(name)) {
      return Optional.of(new Agreed(name));
    }
    int dot = name.indexOf('.');
    if (dot >= 0) {
      var option = new OptionId(name.substring(0, dot), name.substring(dot + 1));
      return options.contains(option) ? Optional.of(new Taken(option)) : Optional.empty();
    }
    var owned = byBareName.getOrDefault(name, List.of());
    return owned.size() == 1 ? Optional.of(new Taken(owned.getFirst())) : Optional.empty();
  }

  /** The options several parties have under one bare name; empty for any other name. */
  public List<OptionId> ambiguous(String name) {
    var owned = byBareName.getOrDefault(name, List.of());
    return owned.size() > 1 && find(name).isEmpty() ? List.copyOf(owned) : List.of();
  }

  /** The known name nearest to one that {@link #find} does not know. */
  public Optional<String> nearest(String name) {
    var known = new ArrayList<String>(steps);
    known.addAll(agreements);
    int dot = name.indexOf('.');
    if (dot >= 0) {
      var party = name.substring(0, dot);
      var own =
          options.stream().filter(o -> o.party().equals(party)).map(OptionId::toString).toList();
      var near = Nearest.to(name, own);
      if (near.isPresent()) {
        return near;
      }
      options.forEach(option -> known.add(option.toString()));
    } else {
      byBareName.forEach(
          (bare, owned) -> known.add(owned.size() == 1 ? bare : owned.getFirst().toString()));
    }
    return Nearest.to(name, known);
  }
}
