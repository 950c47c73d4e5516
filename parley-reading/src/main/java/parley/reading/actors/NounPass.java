package parley.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.actors.Candidate.Sort;
import parley.reading.claim.Actor;
import parley.reading.report.Passage;

/**
 * The second pass over a report: nouns and pronouns from left to right, each with what came before
 * it. Only whose envoys somebody is may come after: in <em>the leaders of Osk and the rebels</em>
 * the rebels are settled first.
 */
final class NounPass {

  private static final int NEAR = 6;

  private final Lexicon lexicon;
  private final NameCast cast;
  private final List<Line> lines;
  private final List<List<Candidate>> names;
  private final NominalCast nouns;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private final Successions successions;
  private final History history = new History();

  /** The nouns of the sentence that is being read, and whom those already looked at mean. */
  private final IdentityHashMap<Candidate, Nominal> nominals = new IdentityHashMap<>();

  private final IdentityHashMap<Candidate, Figure> settled = new IdentityHashMap<>();

  /**
   * @param names the names found in each line
   * @param home the state that the report is from, where that is known
   */
  NounPass(
      Lexicon lexicon,
      NameCast cast,
      List<Line> lines,
      List<List<Candidate>> names,
      @Nullable Figure home) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.lines = lines;
    this.names = names;
    Candidate scene = Scene.of(names.stream().flatMap(List::stream).toList()).orElse(null);
    this.nouns = new NominalCast(lexicon, cast, cast.ensure(scene), home);
    this.descriptions = new Descriptions(cast, lexicon);
    this.pronouns = new Pronouns(lexicon, nouns::together);
    this.successions = new Successions(lexicon, cast::of);
  }

  /** Puts every noun and pronoun to somebody; the figures that names alone had not made. */
  List<Figure> settle() {
    Doers doers = new Doers(lines, lexicon);
    NominalFinder finder = new NominalFinder(lexicon, doers, KnownBodies.of(cast.all(), lexicon));
    for (int p = 0; p < lines.size(); p++) {
      Line line = lines.get(p);
      nominals.clear();
      settled.clear();
      successions.before(line, names.get(p));
      for (Nominal nominal : finder.find(line, names.get(p))) {
        nominals.put(nominal.candidate(), nominal);
      }
      List<Candidate> inOrder = new ArrayList<>(names.get(p));
      inOrder.addAll(nominals.keySet());
      inOrder.addAll(pronounsOf(line));
      inOrder.sort(Comparator.comparingLong(Candidate::order).thenComparingInt(Candidate::last));
      for (Candidate c : inOrder) {
        Figure figure = settle(c, names.get(p));
        if (figure != null) {
          history.add(figure, c);
        }
      }
      names.get(p).forEach(name -> serve(name, names.get(line.passage.index())));
      successions.after(line, names.get(p));
    }
    return nouns.made(history);
  }

  /** A person belongs to whom she leads or speaks for, or is said to be of. */
  private void serve(Candidate name, List<Candidate> around) {
    Figure person = cast.of(name);
    int whom = person == null || Service.isBound(person, lexicon) ? -1 : Service.of(name);
    Figure body = whom < 0 ? null : headed(whom, around);
    if (person != null && body != null && Service.isBody(body)) {
      person.affiliation = body;
      body.strong = true;
    }
  }

  private List<Candidate> pronounsOf(Line line) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (pronouns.pronoun(line.sentence, i)) {
        found.add(pronoun(line.passage, i));
      }
    }
    return found;
  }

  private static Candidate pronoun(Passage passage, int token) {
    String form = passage.sentence().form(token);
    int first = PairWords.first(passage.sentence(), token);
    return new Candidate(
        passage, first, token, token, Sort.PRONOUN, form, null, null, null, null, Standing.ACTS);
  }

  private @Nullable Figure settle(Candidate c, List<Candidate> around) {
    if (c.sort() == Sort.PRONOUN) {
      Figure figure = pronouns.resolve(c, history);
      if (figure != null) {
        figure.mention(c, Actor.Form.PRONOUN);
      }
      return figure;
    }
    Nominal nominal = nominals.get(c);
    if (nominal == null) {
      Figure figure = cast.of(c);
      return figure != null && (c.strong() || figure.person()) ? figure : null;
    }
    return noun(nominal, around);
  }

  private @Nullable Figure noun(Nominal nominal, List<Candidate> around) {
    Candidate c = nominal.candidate();
    if (settled.containsKey(c)) {
      return settled.get(c);
    }
    Figure holder = successions.holder(c);
    if (holder != null) {
      holder.mention(c, Actor.Form.NOMINAL);
      settled.put(c, holder);
      return holder;
    }
    Candidate described = descriptions.named(nominal, around);
    Figure figure =
        described == null
            ? nouns.settle(nominal, owner(nominal), sides(nominal, around), history)
            : describe(described, nominal, around);
    if (figure != null) {
      if (described == null && figure.affiliation == null && speaks(nominal, figure)) {
        Figure whole = whose(nominal, around);
        figure.affiliation = whole == null ? company(nominal) : whole;
      }
      figure.mention(c, Actor.Form.NOMINAL);
      if (figure.human() && figure.gender == Figure.Gender.UNKNOWN) {
        figure.gender(lexicon.gender(nominal.lemma()));
      }
      settled.put(c, figure);
    }
    return figure;
  }

  /** Whose they are, where that is several and each of them is known; else nobody. */
  private List<Figure> sides(Nominal nominal, List<Candidate> around) {
    List<Figure> sides = new ArrayList<>();
    for (int token : nominal.sides()) {
      Figure side = headed(token, around);
      if (side == null || side.human() || sides.contains(side)) {
        return List.of();
      }
      sides.add(side);
    }
    for (Figure side : sides) {
      side.strong = true;
      side.does = true;
    }
    return sides;
  }

  private @Nullable Figure headed(int token, List<Candidate> around) {
    for (Candidate name : around) {
      if (name.first() <= token && token <= name.last() && !name.place()) {
        return cast.ensure(name);
      }
    }
    for (Map.Entry<Candidate, Nominal> noun : nominals.entrySet()) {
      if (noun.getKey().head() == token) {
        return noun(noun.getValue(), around);
      }
    }
    return null;
  }

  /** Whose it is: Mr Aro's office, its foreign ministry. */
  private @Nullable Figure owner(Nominal nominal) {
    if (nominal.owner() != null && !nominal.lemma().equals("counterpart")) {
      return cast.of(nominal.owner());
    }
    Passage passage = nominal.candidate().passage();
    Sentence s = passage.sentence();
    int owner = s.child(nominal.candidate().head(), "poss");
    return owner >= 0 && pronouns.pronoun(s, owner)
        ? pronouns.resolve(pronoun(passage, owner), history)
        : null;
  }

  /** "Aro, the Osk envoy": the noun gives the person a role and a side. */
  private @Nullable Figure describe(Candidate described, Nominal nominal, List<Candidate> around) {
    Figure figure = cast.of(described);
    if (figure == null) {
      return null;
    }
    Candidate c = nominal.candidate();
    Sentence s = c.passage().sentence();
    boolean somebody =
        nominal.category() == Nominal.Category.OFFICE
            || nominal.category() == Nominal.Category.SOURCE;
    boolean kin =
        nominal.category() == Nominal.Category.DESCRIPTION
            && descriptions.somebodys(nominal, described);
    if (nominal.category() == Nominal.Category.COLLECTIVE) {
      descriptions.body(figure, nominal);
    }
    if (!figure.person() && !figure.name.matches(".*['’]s")) { // St Anna's is its hospital's name
      figure.kinds.add(nominal.lemma());
    }
    boolean maybeState = lexicon.factions.contains(nominal.lemma()); // Osk, the largest lender
    if (!figure.typeKnown && (somebody || kin) && !maybeState) {
      figure.type = Actor.Type.PERSON;
      figure.typeKnown = true;
      figure.rule = "person-by-office";
    }
    if (nominal.plural()) {
      figure.type = Actor.Type.ORGANISATION;
      figure.typeKnown = true;
      figure.strong = true;
      return figure;
    }
    figure.gender(lexicon.gender(nominal.lemma()));
    if (figure.person() && somebody && nominal.pointsBack()) {
      Figure before = describedBefore(nominal);
      if (before != null && before != figure) {
        figure.takeOver(before);
      }
    }
    if (figure.person() && somebody) {
      int last = Appositions.roleEnd(s, c.head(), List.of());
      Line line = lines.get(c.passage().index());
      String role = line.text(c.head(), last);
      figure.role = c.name() + role.substring(s.form(c.head()).length());
    }
    if (figure.person() && (somebody || kin)) {
      Figure nation = cast.ensure(c.nation());
      if (nation != null) {
        Service.business(nominal.lemma(), nation);
        nation.strong = true;
        figure.affiliation = nation;
      } else if (figure.affiliation == null && somebody) {
        figure.affiliation = whose(nominal, around);
      }
      figure.strong = true;
    }
    return figure;
  }

  /** Whether it is nobody with a name who speaks or acts for somebody: its leaders, a spokesman. */
  private boolean speaks(Nominal nominal, Figure figure) {
    return figure.type == Actor.Type.UNNAMED
        && (lexicon.delegates.contains(nominal.lemma()) || Service.isHead(nominal.lemma()));
  }

  /** The company just named, of which the directors are. */
  private @Nullable Figure company(Nominal nominal) {
    return nominal.lemma().equals("director") && nominal.plural() && nominal.pointsBack()
        ? history.latest(nominal.candidate().passage().index(), 1, cast::business)
        : null;
  }

  /** Whose leader or lawyer it is: its leader, the union's lawyer, a spokesman for the dockers. */
  private @Nullable Figure whose(Nominal nominal, List<Candidate> around) {
    Sentence s = nominal.candidate().passage().sentence();
    int head = nominal.candidate().head();
    int owner = s.child(head, "poss");
    int forWhom = s.child(head, "prep");
    boolean serves = forWhom >= 0 && Service.serves(nominal.lemma(), s.lemma(forWhom));
    int token = owner < 0 && serves ? s.child(forWhom, "pobj") : owner;
    Figure figure = owner(nominal);
    if (figure == null && token >= 0) {
      figure = headed(token, around);
    }
    if (figure != null && figure.person() && Service.isVoice(nominal.lemma())) {
      return figure.affiliation == null ? figure : figure.affiliation;
    }
    return figure != null && (figure.thing() || figure.type == Actor.Type.GROUP) ? figure : null;
  }

  /** A general, of whom "the general, Jan Bos," is the name. */
  private @Nullable Figure describedBefore(Nominal nominal) {
    return history.latest(
        nominal.candidate().passage().index() - 1,
        NEAR,
        f ->
            f.type == Actor.Type.UNNAMED
                && !f.plural
                && f.rule.equals("unnamed-source")
                && f.words.getLast().equals(nominal.lemma()));
  }
}
