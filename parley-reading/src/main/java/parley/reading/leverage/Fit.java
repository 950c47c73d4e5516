package parley.reading.leverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.leverage.Wording.Part;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;

/**
 * A wording found in a sentence.
 *
 * @param anchor the verb or adjective that bears it
 * @param roles the head of the phrase for each of those it speaks of; the subject may be missing
 * @param last the last of its own words that stands before any of those
 */
record Fit(Wording wording, int anchor, Map<Role, Integer> roles, int last) {

  /** What one does with one's own terms and positions. */
  private static final Set<String> YIELDING =
      Set.of("soften", "shift", "move", "change", "moderate", "temper", "turn", "ease", "allay");

  Fit {
    roles = Map.copyOf(roles);
  }

  static Optional<Fit> of(Wording wording, Sentence s, int anchor) {
    if (!bears(s, anchor, wording.nominal())) {
      return Optional.empty();
    }
    Search search = new Search(s, anchor, wording);
    return search.all()
        ? Optional.of(new Fit(wording, anchor, search.roles, search.last))
        : Optional.empty();
  }

  private static boolean bears(Sentence s, int anchor, boolean nominal) {
    String tag = s.tag(anchor);
    if (nominal || tag.startsWith("NN")) {
      return nominal && tag.startsWith("NN");
    }
    return tag.startsWith("VB")
        || (tag.startsWith("JJ") && Set.of("acomp", "amod", "oprd").contains(s.label(anchor)));
  }

  /** The token that stands for the role, or -1. */
  int token(Role role) {
    return roles.getOrDefault(role, -1);
  }

  /** The words that show it: the verb and what goes with it before any party is named. */
  Span marker(Passage passage) {
    return passage.span(anchor, last);
  }

  /** The work of finding the parts of one wording. */
  private static final class Search {

    private final Sentence s;
    private final int anchor;
    private final Wording wording;
    private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
    private final List<Integer> tops = new ArrayList<>();
    private int last;

    Search(Sentence s, int anchor, Wording wording) {
      this.s = s;
      this.anchor = anchor;
      this.wording = wording;
      this.last = anchor;
      tops.add(anchor);
      int object = s.child(anchor, "dobj");
      if (object > anchor) {
        tops.add(object);
      }
      int bear = s.child(anchor, "xcomp", "advcl"); // bring its weight to bear on
      bear = bear < 0 && object >= 0 ? s.child(object, "acl") : bear;
      if (bear > anchor && "bear".equals(s.lemma(bear))) {
        tops.add(bear);
      }
      put(wording.subject(), Slots.subject(s, anchor));
    }

    boolean all() {
      return wording.parts().stream().allMatch(this::found);
    }

    private boolean found(Part part) {
      return switch (part) {
        case Part.Whom whom -> put(whom.role(), whom());
        case Part.Thing thing -> thing(thing, thingObject(thing));
        case Part.That that -> put(that.subject(), clauseSubject(that.conditional()));
        case Part.Aim aim -> aim(aim, Slots.object(s, anchor));
        case Part.After(Set<String> words, Part what) ->
            what == null ? particle(words) : after(words, what);
      };
    }

    private int whom() {
      boolean thing = wording.parts().stream().anyMatch(Part.Thing.class::isInstance);
      if (!thing) {
        int beside = s.child(anchor, "dobj") < 0 ? besideParticle() : -1;
        return beside >= 0 ? beside : Slots.object(s, anchor);
      }
      int dative = s.child(anchor, "dative");
      return dative > anchor && s.child(dative, "pobj") < 0 ? dative : -1;
    }

    /** <em>win over Osk</em>: the parser may hang Osk on the particle. */
    private int besideParticle() {
      int word = anchor + 1;
      boolean own =
          wording.parts().stream()
              .anyMatch(p ->
                  p instanceof Part.After(Set<String> words, Part what)
                      && what == null
                      && word < s.size()
                      && words.contains(s.lemma(word)));
      return own && s.head(word) == anchor ? s.child(word, "pobj") : -1;
    }

    private int thingObject(Part.Thing thing) {
      int object = Slots.object(s, anchor);
      if (named(thing, object)) {
        return object;
      }
      int word = anchor + 1; // call in a favour
      return word < s.size() && s.head(word) == anchor ? s.child(word, "pobj") : -1;
    }

    private boolean after(Set<String> words, Part what) {
      if (bear(what)) {
        return true;
      }
      int object = Slots.after(s, anchor, tops, words, taken());
      if (object < 0) {
        return false;
      }
      touch(s.head(object));
      return switch (what) {
        case Part.Whom whom -> put(whom.role(), object);
        case Part.Thing thing -> thing(thing, object);
        case Part.Aim aim -> aim(aim, object);
        default -> false;
      };
    }

    /** What the words before have taken: counting on Tarn's weight has no other on. */
    private List<Integer> taken() {
      List<Integer> taken = new ArrayList<>(tops);
      roles.forEach((role, token) -> {
        if (role != wording.subject()) {
          taken.add(token);
        }
      });
      return taken;
    }

    private boolean thing(Part.Thing thing, int noun) {
      if (!named(thing, noun)) {
        return false;
      }
      int owner = s.child(noun, "poss");
      boolean own = owner >= 0 && s.tag(owner).startsWith("PRP");
      if (own && wording.subject() != Role.MOVED && YIELDING.contains(s.lemma(anchor))) {
        return false; // to soften its terms, to change its mind: its own
      }
      tops.add(noun);
      touch(noun);
      return thing.owner() == null || put(thing.owner(), owner(noun));
    }

    private boolean aim(Part.Aim aim, int noun) {
      return noun >= 0 && aim.nouns().contains(s.lemma(noun)) && put(Role.GOAL, noun);
    }

    private boolean named(Part.Thing thing, int noun) {
      return noun >= 0 && thing.nouns().contains(s.lemma(noun));
    }

    private int owner(int noun) {
      int owner = s.child(noun, "poss");
      return owner >= 0
          ? owner
          : Slots.after(s, anchor, List.of(noun), Set.of("of", "from"), List.of());
    }

    private boolean bear(Part what) {
      return what instanceof Part.Thing(Set<String> nouns, Role owner)
          && nouns.contains("bear")
          && tops.stream().anyMatch(top -> "bear".equals(s.lemma(top)));
    }

    private boolean particle(Set<String> words) {
      for (int top : tops) {
        for (int word : s.children(top, "prt", "advmod", "prep", "oprd", "acomp")) {
          if (word > anchor && words.contains(s.lemma(word))) {
            tops.add(word);
            touch(word);
            return true;
          }
        }
      }
      return false;
    }

    /** Norn hopes that Tarn will; Tarn, Norn hopes, will; Norn's hope is that Tarn will. */
    private int clauseSubject(boolean conditional) {
      if (!conditional && "parataxis".equals(s.label(anchor)) && anchor < s.head(anchor)) {
        return Clauses.subject(s, s.head(anchor));
      }
      int be = s.head(anchor);
      boolean is = be > anchor && "be".equals(s.lemma(be)) && s.label(anchor).startsWith("nsubj");
      String[] labels = conditional ? new String[] {"advcl"} : new String[] {"ccomp", "acl"};
      for (int clause : s.children(is ? be : anchor, labels)) {
        int subject = s.child(clause, "nsubj");
        int mark = s.child(clause, "mark");
        boolean opened = !conditional || (mark >= 0 && "if".equals(s.lemma(mark)));
        if (opened && clause > anchor && subject > anchor) {
          return subject;
        }
        if (opened && clause > anchor && subject < 0 && !is) {
          return setOff(clause);
        }
      }
      return -1;
    }

    /**
     * <em>Tarn, Norn hopes, can</em>, read as if Tarn had nothing to do with what it can; or -1.
     */
    private int setOff(int clause) {
      int first = s.child(anchor, "dep", "vocative", "npadvmod");
      boolean commas =
          first >= 0
              && first < anchor
              && ",".equals(s.form(first + 1))
              && ",".equals(s.form(anchor + 1));
      return commas && !Clauses.modal(s, clause).isEmpty() ? first : -1;
    }

    private boolean put(Role role, int token) {
      if (token >= 0) {
        roles.put(role, token);
      }
      return token >= 0;
    }

    /** Makes the word part of what shows the wording, as long as no party stands before it. */
    private void touch(int word) {
      boolean clear =
          roles.entrySet().stream()
              .noneMatch(e -> e.getKey() != wording.subject() && e.getValue() < word);
      if (word > last && clear) {
        last = word;
      }
    }
  }

  /** The clause that a wording with <em>that</em> takes, or -1. */
  static int clause(Sentence s, @Nullable Fit fit) {
    return fit == null ? -1 : Clauses.verbAbove(s, fit.token(Role.MOVER));
  }
}
