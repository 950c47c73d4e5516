package parley.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Meeting.AgendaItem;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** What a meeting is about: talks <em>on fuel and fish</em>, met <em>to discuss the dam</em>. */
final class Agendas {

  private static final Set<String> NOT_THE_ITEM =
      Set.of("conj", "cc", "relcl", "advcl", "appos", "acl", "npadvmod");

  private final Scene scene;
  private final Sentence s;

  Agendas(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
  }

  /** The items that hang on one of these tokens. */
  List<AgendaItem> of(List<Integer> heads) {
    List<AgendaItem> items = new ArrayList<>();
    for (int head : heads) {
      for (int prep : s.children(head, "prep")) {
        boolean calledOn = "call".equals(s.lemma(head)) && "on".equals(s.lemma(prep));
        if (MeetingWords.ABOUT.contains(s.lemma(prep)) && !calledOn) {
          add(s.children(prep, "pobj", "pcomp"), items);
        } else if ("with".equals(s.lemma(prep))) {
          for (int side : s.children(prep, "pobj")) {
            for (int about : s.children(side, "prep")) {
              if (MeetingWords.ABOUT.contains(s.lemma(about))) {
                add(s.children(about, "pobj", "pcomp"), items);
              }
            }
          }
        }
      }
      for (int clause : s.children(head, "advcl", "acl", "xcomp", "relcl")) {
        if (MeetingWords.TREAT.contains(s.lemma(clause))) {
          add(s.children(clause, "dobj"), items);
        } else if ("focus".equals(s.lemma(clause))) {
          focus(clause, items);
        }
      }
      if ("focus".equals(s.lemma(head))) {
        focus(head, items);
      } else if (MeetingWords.TREAT.contains(s.lemma(head))) {
        add(s.children(head, "dobj"), items);
      }
    }
    return items.stream().distinct().toList();
  }

  private void focus(int verb, List<AgendaItem> items) {
    for (int prep : s.children(verb, "prep")) {
      if ("on".equals(s.lemma(prep))) {
        add(s.children(prep, "pobj", "pcomp"), items);
      }
    }
  }

  /** The items of an agenda that the sentence itself names: an agenda that includes A and B. */
  List<AgendaItem> named() {
    List<AgendaItem> items = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if ("agenda".equals(s.lemma(i))) {
        for (int clause : s.children(i, "relcl", "acl")) {
          if (MeetingWords.TREAT.contains(s.lemma(clause))) {
            add(s.children(clause, "dobj"), items);
          }
        }
        for (int prep : s.children(i, "prep")) {
          if (Set.of("of", "include").contains(s.lemma(prep))) {
            add(s.children(prep, "pobj"), items);
          }
        }
      }
    }
    return List.copyOf(items);
  }

  private void add(int[] tops, List<AgendaItem> items) {
    for (int top : tops) {
      for (int item : Clauses.conjuncts(s, top)) {
        boolean meeting = MeetingWords.NOUNS.contains(s.lemma(item));
        if (!scene.time(item) && !meeting && !s.tag(item).startsWith("PRP")) {
          Span span = Clauses.span(scene.passage(), item, NOT_THE_ITEM);
          items.add(new AgendaItem(span.of(scene.groundwork().text().text()), span));
        }
      }
    }
  }
}
