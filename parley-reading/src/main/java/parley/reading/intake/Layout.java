package parley.reading.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.report.TurnLabels;

/**
 * Which block of a document is what: headline, standfirst, subheadings, running text, furniture.
 *
 * @param running blocks of running text, headings among them, in order
 * @param headings those of {@code running} that are headings
 */
record Layout(
    List<Block> running,
    List<Block> headings,
    List<Source.Furniture> furniture,
    @Nullable Block title,
    Datelines.@Nullable Found dateline) {

  private static final int LONGEST_TITLE = 240;
  private static final int LONGEST_STANDFIRST = 420;
  private static final int LONGEST_SUBHEADING = 90;

  /** So many blocks are looked at for the turns of a transcript. */
  private static final int BLOCKS_OF_TURNS = 40;

  /** A dateline stands before the first sentence; further down a dash is only a dash. */
  private static final int DATELINE_WITHIN = 6;

  static Layout of(Manuscript m) {
    List<Block> blocks = m.blocks();
    List<@Nullable String> why = new ArrayList<>();
    Head head = new Head();
    for (int i = 0; i < blocks.size(); i++) {
      String reason = furniture(m, blocks, i, head);
      why.add(reason);
      head.see(m, blocks.get(i), reason);
    }
    setAsidePullQuotes(m, blocks, why);
    List<Block> running = new ArrayList<>();
    List<Source.Furniture> furniture = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      String reason = why.get(i);
      if (reason == null) {
        running.add(blocks.get(i));
      } else {
        furniture.add(new Source.Furniture(blocks.get(i).span(), reason));
      }
    }
    int datelined = -1;
    Optional<Datelines.Found> dateline = Optional.empty();
    for (int i = 0; i < Math.min(DATELINE_WITHIN, running.size()) && dateline.isEmpty(); i++) {
      dateline = dateline(m, running.get(i));
      datelined = dateline.isPresent() ? i : -1;
    }
    int body = bodyStart(m, running, datelined, furniture);
    List<Block> headings = new ArrayList<>(running.subList(0, body));
    for (int i = body; i + 1 < running.size(); i++) {
      if (subheading(m, running.get(i))) {
        headings.add(running.get(i));
      }
    }
    return new Layout(
        List.copyOf(running),
        List.copyOf(headings),
        List.copyOf(furniture),
        body > 0 ? running.getFirst() : null,
        dateline.orElse(null));
  }

  /** Whether the head of the document is still going on: until the first long paragraph. */
  private static final class Head {
    private boolean over;

    void see(Manuscript m, Block block, @Nullable String furniture) {
      over =
          over
              || (furniture == null
                  && (block.span().length() > LONGEST_STANDFIRST
                      || dateline(m, block).isPresent()
                      || (endsSentence(m.words(block))
                          && block.span().length() > LONGEST_TITLE / 2)));
    }
  }

  private static @Nullable String furniture(
      Manuscript m, List<Block> blocks, int index, Head head) {
    Block block = blocks.get(index);
    return switch (block.role()) {
      case CAPTION -> "caption";
      case ASIDE -> "aside";
      case VERSE -> "verse";
      case TITLE, STANDFIRST -> null;
      default -> {
        Furniture.Place place =
            !head.over
                ? Furniture.Place.HEAD
                : index >= blocks.size() - 3 ? Furniture.Place.TAIL : Furniture.Place.BODY;
        String words = m.words(block);
        yield Tables.is(words) ? "table" : Furniture.why(words, place).orElse(null);
      }
    };
  }

  private static void setAsidePullQuotes(
      Manuscript m, List<Block> blocks, List<@Nullable String> why) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (why.get(i) == null && blocks.get(i).role() != Block.Role.TITLE) {
        open.add(i);
      }
    }
    Set<Integer> quotes =
        new TreeSet<>(PullQuotes.among(open.stream().map(i -> m.words(blocks.get(i))).toList()));
    for (int quote : quotes) {
      why.set(open.get(quote), "pull quote");
    }
  }

  private static Optional<Datelines.Found> dateline(Manuscript m, Block block) {
    return switch (block.role()) {
      case PLAIN, PARAGRAPH -> Datelines.at(m.text(), block.span()).filter(d -> !turn(m, block, d));
      default -> Optional.empty();
    };
  }

  /** Whether the colon after a word in capitals ends the label of a turn: there are others. */
  private static boolean turn(Manuscript m, Block block, Datelines.Found dateline) {
    return m.text().charAt(dateline.dateline().span().end() - 1) == ':'
        && m.blocks().stream()
            .limit(BLOCKS_OF_TURNS)
            .anyMatch(b -> !b.equals(block) && TurnLabels.at(m.text(), b.span()).isPresent());
  }

  /** How many blocks of {@code running} stand before the running text proper. */
  private static int bodyStart(
      Manuscript m, List<Block> running, int datelined, List<Source.Furniture> furniture) {
    if (running.size() < 2) {
      return !running.isEmpty() && marked(running.getFirst()) ? 1 : 0;
    }
    int start = 0;
    while (start < running.size() && marked(running.get(start))) {
      start++;
    }
    if (start == 0 && title(m, running.getFirst())) {
      start = 1;
      if (running.size() > 2 && standfirst(m, running.get(1))) {
        start = 2;
      }
    }
    int before = Math.max(datelined, parted(running, furniture));
    return shortEnough(running, start, before) ? Math.max(start, before) : start;
  }

  /** How many blocks stand before a date line or byline near the top: those are headlines too. */
  private static int parted(List<Block> running, List<Source.Furniture> furniture) {
    for (Source.Furniture piece : furniture) {
      if (piece.why().equals("date line") || piece.why().equals("byline")) {
        int before = 0;
        while (before < running.size()
            && running.get(before).span().start() < piece.span().start()) {
          before++;
        }
        return before <= 3 ? before : 0;
      }
    }
    return 0;
  }

  private static boolean shortEnough(List<Block> running, int from, int to) {
    for (int i = from; i < to; i++) {
      if (running.get(i).span().length() > LONGEST_STANDFIRST) {
        return false;
      }
    }
    return to < running.size();
  }

  private static boolean marked(Block block) {
    return switch (block.role()) {
      case TITLE, STANDFIRST, HEADING -> true;
      default -> false;
    };
  }

  private static boolean title(Manuscript m, Block block) {
    String words = m.words(block);
    return words.length() <= LONGEST_TITLE
        && !endsSentence(words)
        && !words.endsWith(":")
        && dateline(m, block).isEmpty()
        && !posted(m, block);
  }

  /** Whether a block is what somebody posts or asks; headlines have names before a colon too. */
  private static boolean posted(Manuscript m, Block block) {
    return TurnLabels.at(m.text(), block.span())
        .filter(l -> l.kind() != TurnLabels.Kind.NAME && l.kind() != TurnLabels.Kind.CAPITALS)
        .isPresent();
  }

  private static boolean standfirst(Manuscript m, Block block) {
    String words = m.words(block);
    return words.length() <= LONGEST_STANDFIRST
        && !endsSentence(words)
        && !words.endsWith(":")
        && Character.isLetterOrDigit(words.codePointAt(0))
        && !posted(m, block);
  }

  private static boolean subheading(Manuscript m, Block block) {
    String words = m.words(block);
    return block.role() == Block.Role.HEADING
        || (block.role() == Block.Role.PLAIN
            && words.length() <= LONGEST_SUBHEADING
            && Character.isUpperCase(words.codePointAt(0))
            && ".?!:;,\u2026\"\u201D\u2019)".indexOf(words.charAt(words.length() - 1)) < 0
            && words.lines().count() == 1);
  }

  /** Whether the words end as a sentence does; a headline may ask, shout or quote. */
  private static boolean endsSentence(String words) {
    String bare = words.replaceFirst("[\"'\u201D\u2019)\\]]+$", "");
    return bare.endsWith(".") && !bare.endsWith("..");
  }

  /** The paragraphs without the dateline, in order; those too long for a parser are cut. */
  List<Span> paragraphs(String text) {
    List<Span> found = new ArrayList<>();
    for (Block block : running) {
      found.addAll(Paragraphs.cut(text, withoutDateline(text, block.span())));
    }
    return List.copyOf(found);
  }

  private Span withoutDateline(String text, Span span) {
    if (dateline == null || !span.contains(dateline.dateline().span())) {
      return span;
    }
    return PlainText.trimmed(text, dateline.dateline().span().end(), span.end());
  }

  List<Span> headingSpans(String text) {
    return headings.stream().flatMap(b -> Paragraphs.cut(text, b.span()).stream()).toList();
  }
}
