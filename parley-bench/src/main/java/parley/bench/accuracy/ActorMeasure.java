package parley.bench.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;

/**
 * Actors on the gold entities. A claimed mention stands for the smallest gold mention that holds
 * it. Links are pairs of neighbouring mentions of one actor that stand for gold mentions: right if
 * the gold has them in one chain. Mentions of the speaking and the addressed are no gold here, nor
 * is anything but persons, organisations and, for a state, places.
 */
final class ActorMeasure implements Measure {

  private static final Set<String> SPEAKING =
      Set.of("i", "me", "my", "we", "us", "our", "you", "your", "mine", "ours", "yours", "myself");

  @Override
  public List<Row> rows(Material material) throws IOException {
    List<Compared> all =
        material.records("entities/gum.jsonl", ActorRecord.class).parallelStream()
            .map(a -> {
              List<Actor> actors =
                  material.readings().claims(a.id(), a.text(), a.date(), Actor.class);
              return new Compared(
                  mentions(a, actors), links(a, actors, false), links(a, actors, true));
            })
            .toList();
    return List.of(
        new Row(
            "actors.mentions",
            "actor mentions, GUM news and interviews",
            all.stream().map(Compared::mentions).toList()),
        new Row(
            "actors.links",
            "links between an actor's mentions, GUM",
            all.stream().map(Compared::links).toList()),
        new Row(
            "actors.links.names",
            "of these, between names",
            all.stream().map(Compared::names).toList()));
  }

  private record Compared(Item mentions, Item links, Item names) {}

  private static Item mentions(ActorRecord article, List<Actor> actors) {
    List<Miss> misses = new ArrayList<>();
    List<Judged> judged = new ArrayList<>();
    Set<Span> reached = new HashSet<>();
    int claimed = 0;
    int right = 0;
    for (Actor actor : actors) {
      int mine = 0;
      for (Actor.Mention mention : actor.mentions()) {
        Optional<ActorRecord.Mention> gold = smallest(article, mention.span());
        gold.ifPresent(g -> reached.add(g.span()));
        claimed++;
        if (gold.filter(g -> agrees(actor, g)).isPresent()) {
          mine++;
        } else {
          misses.add(Miss.in(article.text(), "not-in-gold", article.id(), List.of(mention.span())));
        }
      }
      right += mine;
      judged.add(Judged.of("actor", actor, 2 * mine > actor.mentions().size()));
    }
    int gold = 0;
    int found = 0;
    for (ActorRecord.Mention mention : article.mentions()) {
      String words = mention.span().of(article.text()).toLowerCase(Locale.ROOT);
      if (mention.actor() && !SPEAKING.contains(words)) {
        gold++;
        if (reached.contains(mention.span())) {
          found++;
        } else {
          misses.add(Miss.in(article.text(), "not-found", article.id(), List.of(mention.span())));
        }
      }
    }
    return new Item(article.id(), new Tally(right, claimed, found, gold), misses, judged);
  }

  private static Item links(ActorRecord article, List<Actor> actors, boolean namesOnly) {
    List<Miss> misses = new ArrayList<>();
    int links = 0;
    int right = 0;
    for (Actor actor : actors) {
      Actor.@Nullable Mention before = null;
      for (Actor.Mention mention : actor.mentions()) {
        if (smallest(article, mention.span()).isEmpty()) {
          continue;
        }
        if (before != null
            && !(namesOnly
                && (before.form() != Actor.Form.NAME || mention.form() != Actor.Form.NAME))) {
          links++;
          if (chain(article, before).equals(chain(article, mention))) {
            right++;
          } else {
            misses.add(
                Miss.in(
                    article.text(),
                    "wrong-link",
                    article.id(),
                    List.of(before.span(), mention.span())));
          }
        }
        before = mention;
      }
    }
    return new Item(article.id(), Tally.precisionOf(right, links), misses);
  }

  private static String chain(ActorRecord article, Actor.Mention mention) {
    return smallest(article, mention.span()).orElseThrow().chain();
  }

  private static boolean agrees(Actor actor, ActorRecord.Mention gold) {
    boolean state = actor.type() == Actor.Type.STATE || actor.type() == Actor.Type.GOVERNMENT;
    return gold.actor() || (state && gold.type().equals("place"));
  }

  private static Optional<ActorRecord.Mention> smallest(ActorRecord article, Span span) {
    return article.mentions().stream()
        .filter(m -> m.span().contains(span))
        .min(Comparator.comparingInt(m -> m.span().length()));
  }
}
