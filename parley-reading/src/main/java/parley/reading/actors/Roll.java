package parley.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Folding;

/** Turns the figures that act into claims, in order of first mention. */
final class Roll {

  private final String report;
  private final Lexicon lexicon;

  Roll(String report, Lexicon lexicon) {
    this.report = report;
    this.lexicon = lexicon;
  }

  Actors call(List<Figure> figures) {
    for (Figure figure : figures) {
      if (!figure.typeKnown) {
        guess(figure);
      }
    }
    affiliateByCode(figures);
    Set<Figure> kept = new LinkedHashSet<>();
    for (Figure figure : figures) {
      if (figure.strong && !figure.mentions.isEmpty()) {
        boolean state = figure.type == Actor.Type.STATE || figure.type == Actor.Type.GOVERNMENT;
        if (!state) {
          figure.modifiers.forEach(c -> figure.mention(c, Actor.Form.NAME));
        }
        keep(figure, kept);
      }
    }
    List<Figure> inOrder = new ArrayList<>(kept);
    inOrder.sort(Comparator.comparingLong(Roll::firstMention));
    IdentityHashMap<Figure, String> ids = new IdentityHashMap<>();
    for (Figure figure : inOrder) {
      ids.put(figure, "actor-" + (ids.size() + 1));
    }
    return new Actors(inOrder.stream().map(f -> claim(f, ids)).toList());
  }

  /** An actor's side and members are actors too, if the report mentions them. */
  private static void keep(Figure figure, Set<Figure> kept) {
    if (!kept.add(figure)) {
      return;
    }
    if (figure.affiliation != null && !figure.affiliation.mentions.isEmpty()) {
      keep(figure.affiliation, kept);
    }
    figure.members.forEach(member -> keep(member, kept));
  }

  private static long firstMention(Figure figure) {
    return figure.mentions.stream()
        .mapToLong(m -> ((long) m.span().start() << 20) - m.span().length())
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** An office-holder whom the report gives no country belongs to that of the code, if named. */
  private static void affiliateByCode(List<Figure> figures) {
    for (Figure figure : figures) {
      if (figure.affiliation != null || figure.code == null || figure.code.length() <= 3) {
        continue;
      }
      String country = figure.code.substring(0, 3);
      for (Figure other : figures) {
        boolean home =
            country.equals("IGO")
                ? figure.person() && figure.code.equals(other.code) && !other.person()
                : country.equals(other.code) && other.type == Actor.Type.STATE;
        if (home && figure.type != Actor.Type.GROUP) {
          figure.affiliation = other;
          break;
        }
      }
    }
  }

  /**
   * What a single unknown word is: a state where it has a government, an army or a border; a person
   * where he or she does something; else an organisation.
   */
  private void guess(Figure figure) {
    for (Candidate c : figure.candidates) {
      if (Statehood.owns(c, lexicon)) {
        figure.type = Actor.Type.STATE;
        figure.confidence = 0.7;
        return;
      }
    }
    boolean he =
        figure.mentions.stream().anyMatch(m -> m.form() == Actor.Form.PRONOUN)
            && figure.gender != Figure.Gender.UNKNOWN;
    if (he) {
      figure.type = Actor.Type.PERSON;
    } else if (!figure.does) {
      // A word that never does anything is as likely a thing.
      figure.strong = false;
    }
  }

  /** What a ministry, an army or a party adds to the code of its country. */
  private String sector(Figure f) {
    List<String> words = Folding.words(f.name);
    for (int from = 0; from < words.size(); from++) {
      String sector =
          lexicon
              .dictionaries
              .role(words, from, words.size())
              .flatMap(n -> n.entry().codeOn(null))
              .orElse("");
      if (!sector.isEmpty()) {
        return sector.replace("~", "");
      }
    }
    return "";
  }

  private Actor claim(Figure f, IdentityHashMap<Figure, String> ids) {
    @Nullable String affiliation = f.affiliation == null ? null : ids.get(f.affiliation);
    List<Actor.Mention> mentions =
        f.mentions.stream().sorted(Comparator.comparing(Actor.Mention::span)).toList();
    return new Actor(
        ids.getOrDefault(f, ""),
        report,
        f.name,
        f.type,
        code(f),
        f.role,
        affiliation,
        f.members.stream().map(m -> ids.getOrDefault(m, "")).toList(),
        mentions,
        f.confidence,
        f.rule);
  }

  /**
   * Whether a minister of the dictionary is by now in the service of a body: its envoy, its head.
   */
  private static boolean movedOn(Figure f) {
    return f.person()
        && f.running
        && f.role != null
        && f.affiliation != null
        && f.affiliation.type == Actor.Type.BODY
        && f.affiliation.code != null;
  }

  /** The dictionary's code, else the country's with GOV for who holds an office there. */
  private @Nullable String code(Figure f) {
    if (f.code != null && movedOn(f)) {
      return f.affiliation == null ? f.code : f.affiliation.code;
    }
    if (f.code != null || f.affiliation == null) {
      return f.code;
    }
    String side = f.affiliation.code;
    if (side == null || side.length() != 3) {
      return side;
    }
    boolean country =
        f.affiliation.type == Actor.Type.STATE || f.affiliation.type == Actor.Type.GOVERNMENT;
    if (f.person()) {
      return country ? side + "GOV" : side; // the tenants' chairman governs nobody
    }
    return side + sector(f);
  }
}
