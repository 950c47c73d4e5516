package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.drafting.Offices.Holder;

/**
 * Whom a body without a name is, where a report puts what it is before its name: the owner,
 * Northgate, said; the rebel Hill Front, for the rebels; the water minister of Osk, for the water
 * ministry.
 */
final class Epithets {

  /** What parts what somebody is from a name that stands beside it: the owner, Northgate. */
  private static final Pattern BESIDE = Pattern.compile("(,)?\\s+(?=\\p{Lu})");

  /** What follows such a name, and no list. */
  private static final Pattern CLOSED =
      Pattern.compile("\\s*,(?!\\s*(?:and|or|the|an?|\\p{Lu})\\b)|\\s*[.;]");

  private static final Pattern MINISTER =
      Pattern.compile("(?i)(?:.*\\s)?(?<field>\\p{Ll}+) minister(?: of .*)?");

  private final List<Figure> figures;
  private final Map<String, Figure> byActor;

  Epithets(List<Figure> figures, Map<String, Figure> byActor) {
    this.figures = figures;
    this.byActor = byActor;
  }

  /** Those without a name whom a name stands beside, and others called by the same word. */
  List<Holder> named() {
    Map<String, Set<Figure>> byNoun = new HashMap<>();
    for (Figure figure : figures) {
      if (isNameless(figure)) {
        Set<Figure> all = byNoun.computeIfAbsent(noun(figure), n -> new HashSet<>());
        figure.seen().forEach(seen -> all.addAll(beside(seen, figure)));
      }
    }
    List<Holder> found = new ArrayList<>();
    for (Figure figure : figures) {
      Set<Figure> called = byNoun.getOrDefault(noun(figure), Set.of());
      if (isNameless(figure) && called.size() == 1) {
        found.add(
            new Holder(figure, called.iterator().next(), "which a report calls " + noun(figure)));
      }
    }
    return found;
  }

  /** The ministries whose minister is known to be of a country, and of only one. */
  List<Holder> ministries() {
    List<Holder> found = new ArrayList<>();
    for (Figure ministry : figures) {
      String name = ministry.main().name();
      if (ministry.affiliated() == null && name.matches("\\p{Ll}+ ministry")) {
        Set<Optional<Figure>> wholes = new HashSet<>();
        figures.stream()
            .filter(Figure::isPerson)
            .filter(person -> person.roles().stream().anyMatch(r -> isOf(r, name)))
            .forEach(person -> wholes.add(whole(person)));
        if (wholes.size() == 1) {
          wholes
              .iterator()
              .next()
              .ifPresent(w -> found.add(new Holder(ministry, w, "whose minister speaks for it")));
        }
      }
    }
    return found;
  }

  private static boolean isOf(String role, String ministry) {
    Matcher minister = MINISTER.matcher(role);
    return minister.matches() && ministry.equals(minister.group("field") + " ministry");
  }

  private Optional<Figure> whole(Figure person) {
    Figure.Seen seen = person.affiliated();
    String whole = seen == null ? null : seen.actor().affiliation();
    return Optional.ofNullable(
            seen == null || whole == null ? null : byActor.get(Cast.at(seen.report(), whole)))
        .filter(f -> !f.isPerson() && !Organs.isNameless(f));
  }

  private static boolean isNameless(Figure figure) {
    return Organs.isNameless(figure) && figure.names().stream().noneMatch(Epithets::isName);
  }

  private static boolean isName(String name) {
    return name.codePoints().anyMatch(Character::isUpperCase);
  }

  private static String noun(Figure figure) {
    return Verbs.base(figure.main().name());
  }

  /** Who is named right behind what somebody is called. */
  private List<Figure> beside(Figure.Seen seen, Figure figure) {
    List<Figure> found = new ArrayList<>();
    String text = seen.report().text();
    boolean many = !noun(figure).equals(figure.main().name());
    for (Actor.Mention mention : seen.actor().mentions()) {
      Span span = mention.span();
      Matcher beside = BESIDE.matcher(text).region(span.end(), text.length());
      if (text.substring(span.start(), span.end()).endsWith(Figure.head(figure.main().name()))
          && beside.lookingAt()) {
        boolean apposed = beside.group(1) != null;
        named(text, beside.end(), apposed, many).filter(f -> f != figure).ifPresent(found::add);
      }
    }
    if (many) {
      Matcher one = Pattern.compile("\\b" + Pattern.quote(noun(figure)) + " ").matcher(text);
      while (one.find()) {
        named(text, one.end(), false, false).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Figure> named(String text, int at, boolean apposed, boolean many) {
    Figure best = null;
    int longest = 0;
    for (Figure figure : figures) {
      for (String name : figure.names()) {
        boolean fits =
            name.length() > longest
                && isName(name)
                && text.startsWith(name, at)
                && !Character.isLetterOrDigit(text.charAt(at + name.length()));
        boolean closed =
            fits && CLOSED.matcher(text).region(at + name.length(), text.length()).lookingAt();
        if (fits && (apposed ? closed : !figure.isPerson() && !many)) {
          best = figure;
          longest = name.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
