package parley.bench.accuracy;

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
 * How the actors of one article compare with its gold entities. A claimed mention stands for the
 * smallest gold mention that holds it. Links are pairs of neighbouring mentions of one actor that
 * stand for gold mentions: right if the gold has them in one chain.
 *
 * @param gold mentions of persons and organisations, first and second persons left out
 * @param found of them that a claimed mention stands for
 * @param claimed mentions of actors
 * @param agreed of them that stand for a person, an organisation or, for a state, a place
 * @param links between mentions of all forms
 * @param rightLinks of them inside one chain
 * @param nameLinks between mentions by name
 * @param rightNameLinks of them inside one chain
 */
record ActorScore(
    int gold,
    int found,
    int claimed,
    int agreed,
    int links,
    int rightLinks,
    int nameLinks,
    int rightNameLinks,
    List<Miss> misses) {

  static final ActorScore NOTHING = new ActorScore(0, 0, 0, 0, 0, 0, 0, 0, List.of());

  private static final Set<String> SPEAKING =
      Set.of("i", "me", "my", "we", "us", "our", "you", "your", "mine", "ours", "yours", "myself");

  ActorScore {
    misses = List.copyOf(misses);
  }

  /** One disagreement, by place. */
  record Miss(String article, String kind, Span span) {}

  private record Placed(Actor.Mention mention, ActorRecord.@Nullable Mention gold) {}

  static ActorScore of(ActorRecord article, List<Actor> actors) {
    List<Miss> misses = new ArrayList<>();
    Set<Span> reached = new HashSet<>();
    int[] counts = new int[6];
    for (Actor actor : actors) {
      Placed before = null;
      for (Actor.Mention mention : actor.mentions()) {
        Placed placed = new Placed(mention, smallest(article, mention.span()).orElse(null));
        counts[0]++;
        if (agrees(actor, placed)) {
          counts[1]++;
        } else {
          misses.add(new Miss(article.id(), "not-in-gold", mention.span()));
        }
        if (placed.gold() != null) {
          reached.add(placed.gold().span());
          link(before, placed, counts, article, misses);
          before = placed;
        }
      }
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
          misses.add(new Miss(article.id(), "not-found", mention.span()));
        }
      }
    }
    return new ActorScore(
        gold, found, counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], misses);
  }

  private static void link(
      @Nullable Placed before, Placed here, int[] counts, ActorRecord article, List<Miss> misses) {
    if (before == null || before.gold() == null || here.gold() == null) {
      return;
    }
    boolean right = before.gold().chain().equals(here.gold().chain());
    boolean names =
        before.mention().form() == Actor.Form.NAME && here.mention().form() == Actor.Form.NAME;
    counts[2]++;
    counts[3] += right ? 1 : 0;
    counts[4] += names ? 1 : 0;
    counts[5] += names && right ? 1 : 0;
    if (!right) {
      misses.add(
          new Miss(article.id(), names ? "wrong-name-link" : "wrong-link", here.mention().span()));
    }
  }

  private static boolean agrees(Actor actor, Placed placed) {
    boolean state = actor.type() == Actor.Type.STATE || actor.type() == Actor.Type.GOVERNMENT;
    return placed.gold() != null
        && (placed.gold().actor() || (state && placed.gold().type().equals("place")));
  }

  private static Optional<ActorRecord.Mention> smallest(ActorRecord article, Span span) {
    return article.mentions().stream()
        .filter(m -> m.span().contains(span))
        .min(Comparator.comparingInt(m -> m.span().length()));
  }

  ActorScore plus(ActorScore o) {
    List<Miss> both = new ArrayList<>(misses);
    both.addAll(o.misses);
    return new ActorScore(
        gold + o.gold,
        found + o.found,
        claimed + o.claimed,
        agreed + o.agreed,
        links + o.links,
        rightLinks + o.rightLinks,
        nameLinks + o.nameLinks,
        rightNameLinks + o.rightNameLinks,
        both);
  }

  /** A share of two counts for printing, 0 of 0 being 0. */
  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
