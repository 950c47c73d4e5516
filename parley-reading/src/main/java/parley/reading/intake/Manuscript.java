package parley.reading.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document opened: its text, cut into blocks, and what it says about itself.
 *
 * @param title from metadata; null where only the text can tell
 * @param publisher from metadata
 * @param published from metadata
 * @param format how it was opened, such as {@code plain-text} or {@code html-readability4j-1.0.8}
 */
record Manuscript(
    String text,
    List<Block> blocks,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    String format) {

  Manuscript {
    blocks = List.copyOf(blocks);
  }

  String words(Block block) {
    return block.span().of(text);
  }
}
