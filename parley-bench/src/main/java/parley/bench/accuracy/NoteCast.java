package parley.bench.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.reading.claim.Actor;

/** The actors that the notes on one text name, by the key they are called by in its claims. */
final class NoteCast {

  private final Map<String, Actor> actors = new LinkedHashMap<>();

  /**
   * Enters each actor of a list: the type, then every form the text names it by.
   *
   * @throws NoteException if one has no type that there is, no form, or one that the text does not
   *     have
   */
  void enter(String report, Note list, Wording wording) {
    for (Object key : list.values().keySet()) {
      String id = key.toString();
      List<String> typeAndForms = list.strings(id);
      if (typeAndForms.size() < 2) {
        throw new NoteException("actor '" + id + "' is not a type and a form: [state, Osk]");
      }
      actors.put(
          id,
          actor(
              report,
              id,
              Note.oneOf(Actor.Type.class, typeAndForms.getFirst()),
              typeAndForms.subList(1, typeAndForms.size()),
              wording));
    }
  }

  /** Each place that a form stands in is a mention. */
  private static Actor actor(
      String report, String id, Actor.Type type, List<String> forms, Wording wording) {
    List<Actor.Mention> mentions = new ArrayList<>();
    for (String form : forms) {
      wording.every(form).stream()
          .filter(span -> mentions.stream().noneMatch(m -> m.span().overlaps(span)))
          .toList()
          .forEach(span -> mentions.add(new Actor.Mention(span, Actor.Form.NAME)));
    }
    return new Actor(
        id,
        report,
        forms.getFirst(),
        type,
        null,
        null,
        null,
        List.of(),
        mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList(),
        1,
        NoteReader.RULE);
  }

  Collection<Actor> actors() {
    return actors.values();
  }

  /**
   * The same key.
   *
   * @throws NoteException if nobody bears it
   */
  String id(String key) {
    return actor(key).id();
  }

  List<String> ids(List<String> keys) {
    return keys.stream().map(this::id).toList();
  }

  /** Whether none of them is known only by what they are. */
  boolean areNamed(List<String> keys) {
    return keys.stream().map(this::actor).noneMatch(a -> a.type() == Actor.Type.UNNAMED);
  }

  private Actor actor(String key) {
    Actor actor = actors.get(key);
    if (actor == null) {
      throw new NoteException("no actor is called '" + key + "'; there are " + actors.keySet());
    }
    return actor;
  }
}
