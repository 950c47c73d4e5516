package parley.reading.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which family an act belongs to, told by a verb, by a verb with the noun of the act ("give that
 * relief") or by the noun alone ("a signature"). The families are in {@code acts.txt}, the classes
 * of things in {@code things.txt}.
 */
final class ActFamilies {

  /**
   * An act as its family has it.
   *
   * @param verb the verb that stands for the family
   * @param of the words of what it is done to
   * @param undergone whether the words are said of whoever or whatever it is done to: go free
   */
  record Act(String verb, String of, boolean undergone) {}

  /** The most words that may stand inside a verb of more than one. */
  private static final int MOST_BETWEEN = 6;

  private static final Pattern LIGHT =
      Pattern.compile(
          "give|grant|make|complete|close|finish|conclude|provide|offer|perform|undertake|do|start|begin");

  private static final Pattern BE = Pattern.compile("am|is|are|was|were|been");

  private static final Pattern DETERMINER =
      Pattern.compile("an?|the|its|his|her|their|our|any|that|this|such|no|full|one|some|all");

  /**
   * What belongs to a verb and parts it from what stands further off: hand over the ship in May.
   */
  private static final Pattern PARTICLE = Pattern.compile("over|up|down|out|off|back|in");

  private static final Pattern LINK =
      Pattern.compile("of|on|from|to|in|for|by|with|at|over|under|between|into");

  /** Where more is told of the noun: the guarantee it had asked for. */
  private static final Pattern MORE = Pattern.compile("it|he|she|they|we|which|that|who");

  private static final Map<String, List<Form>> VERBS = new HashMap<>();
  private static final Map<String, String> NOUNS = new HashMap<>();
  private static final Map<String, String> THINGS = new HashMap<>();

  /** One way to word a family. */
  private record Form(List<String> words, String verb, boolean undergone) {

    /** How many of its words only stand for others. */
    private int open() {
      return (int) words.stream().filter(w -> w.equals("~") || w.equals("*")).count();
    }
  }

  static {
    lines("acts.txt").forEach(ActFamilies::family);
    VERBS
        .values()
        .forEach(forms ->
            forms.sort(
                Comparator.comparingInt((Form f) -> -f.words().size())
                    .thenComparingInt(Form::open)));
    lines("things.txt")
        .forEach(line -> {
          String[] names = line.split(":", 2);
          list(names[1]).forEach(name -> THINGS.put(name, names[0].strip()));
        });
  }

  private ActFamilies() {}

  private static void family(String line) {
    String[] parts = line.split("[=|>]", -1);
    String verb = parts[0].strip();
    form(verb, verb, false);
    list(parts[1]).forEach(words -> form(words, verb, false));
    list(parts[2]).forEach(noun -> NOUNS.put(noun, verb));
    if (parts.length > 3) {
      list(parts[3]).forEach(words -> form(words, verb, true));
    }
  }

  private static void form(String words, String verb, boolean undergone) {
    Form form = new Form(List.of(words.split(" ")), verb, undergone);
    VERBS.computeIfAbsent(form.words().getFirst(), w -> new ArrayList<>()).add(form);
  }

  private static List<String> list(String names) {
    return Stream.of(names.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private static List<String> lines(String name) {
    try (InputStream in = ActFamilies.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a noun names the act of a verb: inspection, inspect; a payment, pay. */
  static boolean names(String noun, String verb) {
    String family = NOUNS.getOrDefault(noun, NOUNS.get(Verbs.base(noun)));
    return family == null ? Verbs.names(noun, verb) : family.equals(verb);
  }

  /** Whether a noun names the act of some family: a payment, the approval. */
  static boolean isNoun(String noun) {
    return NOUNS.containsKey(noun) || NOUNS.containsKey(Verbs.base(noun));
  }

  /** The class of a thing by the singular of its name; the name itself where it is in none. */
  static String thing(String noun) {
    return THINGS.getOrDefault(noun, noun);
  }

  /** The family of a verb alone, in its base form; the verb itself where it is in none. */
  static String verb(String base) {
    return find(base).filter(act -> act.of().isEmpty()).map(Act::verb).orElse(base);
  }

  /** Whether a word, in its base form, is a verb by which somebody does the act of some family. */
  static boolean isVerb(String base) {
    return VERBS.getOrDefault(base, List.of()).stream().anyMatch(form -> !form.undergone());
  }

  /** The act some words tell, the verb first and in its base form, or the noun of the act. */
  static Optional<Act> find(String words) {
    List<String> said = List.of(words.strip().split("\\s+"));
    return byVerb(said).filter(act -> !isLight(said)).or(() -> byNoun(said)).or(() -> byVerb(said));
  }

  private static boolean isLight(List<String> said) {
    return LIGHT.matcher(base(said.getFirst())).matches();
  }

  private static Optional<Act> byVerb(List<String> said) {
    for (Form form : VERBS.getOrDefault(base(said.getFirst()), List.of())) {
      Optional<List<String>> of = rest(form.words(), said);
      if (of.isPresent()) {
        return Optional.of(new Act(form.verb(), String.join(" ", of.get()), form.undergone()));
      }
    }
    return Optional.empty();
  }

  /** What is left of the words beside those of a form that they open with. */
  private static Optional<List<String>> rest(List<String> form, List<String> said) {
    List<String> of = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < form.size(); i++) {
      if (form.get(i).equals(".")) {
        if (at < said.size()) {
          return Optional.empty();
        }
      } else if (form.get(i).equals("~")) {
        boolean last = i + 1 == form.size();
        int latest = Math.min(said.size(), at + MOST_BETWEEN);
        int to = at + 1;
        while (!last
            && to <= latest
            && !PARTICLE.matcher(said.get(to - 1)).matches()
            && !(to < said.size() && fits(form.get(i + 1), said.get(to)))) {
          to++;
        }
        if (at >= said.size()
            || to > latest
            || PARTICLE.matcher(said.get(to - 1)).matches()
            || (last && LINK.matcher(said.get(at)).matches())) {
          return Optional.empty();
        }
        of.addAll(said.subList(at, to));
        at = to;
      } else if (at < said.size() && (form.get(i).equals("*") || fits(form.get(i), said.get(at)))) {
        // The thing itself stays what it is done to: settle the arrears.
        if (i > 0 && form.get(i - 1).matches("[~*]") && form.get(i).contains("/")) {
          of.add(said.get(at));
        }
        at++;
      } else {
        return Optional.empty();
      }
    }
    of.addAll(said.subList(at, said.size()));
    return Optional.of(of);
  }

  private static boolean fits(String form, String word) {
    String bare = word.toLowerCase(Locale.ROOT).replaceAll("\\P{L}+$", "");
    return Stream.of(form.split("/")).anyMatch(f -> f.equals(bare) || f.equals(Verbs.base(bare)));
  }

  /** The noun of an act, after a verb that only says that it is done or after none. */
  private static Optional<Act> byNoun(List<String> said) {
    int from = isLight(said) ? 1 : 0;
    int start = from + receiver(said, from);
    while (start < said.size() && DETERMINER.matcher(said.get(start)).matches()) {
      start++;
    }
    int end = start;
    while (end < said.size()
        && !LINK.matcher(said.get(end)).matches()
        && !MORE.matcher(said.get(end)).matches()) {
      end++;
    }
    if (start == end || (from == 0 && start == 0 && end - start > 2)) {
      return Optional.empty();
    }
    String noun = said.get(end - 1).toLowerCase(Locale.ROOT).replaceAll("\\P{L}+$", "");
    String verb = NOUNS.getOrDefault(noun, NOUNS.get(Verbs.base(noun)));
    if (verb == null) {
      return Optional.empty();
    }
    List<String> of = new ArrayList<>(said.subList(start, end - 1));
    of.addAll(said.subList(Math.min(end + 1, said.size()), said.size()));
    return Optional.of(new Act(verb, String.join(" ", of), false));
  }

  /** How many words name who gets it: give Velia the guarantee. */
  private static int receiver(List<String> said, int from) {
    for (int at = from + 1; from > 0 && at < Math.min(said.size(), from + MOST_BETWEEN); at++) {
      if (DETERMINER.matcher(said.get(at)).matches()
          && Character.isUpperCase(said.get(at - 1).codePointAt(0))) {
        return at - from;
      }
    }
    return 0;
  }

  private static String base(String word) {
    String bare = word.replaceAll("\\P{L}+$", "");
    return BE.matcher(bare).matches() ? "be" : Verbs.base(bare);
  }
}
