package parley.language.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import parley.language.model.Header.Section;

/** A language model, mapped: its pages are read from the file as they are used. Thread-safe. */
public final class ModelFile {

  private final Description description;
  private final Lexicon lexicon;
  private final FeatureTable tagger;
  private final FeatureTable parser;

  private ModelFile(
      Description description, Lexicon lexicon, FeatureTable tagger, FeatureTable parser) {
    this.description = description;
    this.lexicon = lexicon;
    this.tagger = tagger;
    this.parser = parser;
  }

  /**
   * Maps a model file and verifies its checksum.
   *
   * @throws ModelException if the file is not a model, of another version or damaged
   * @throws IOException if it cannot be read
   */
  public static ModelFile open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long length = channel.size();
      if (length > Integer.MAX_VALUE) {
        throw new ModelException(file + ": not a language model: " + length + " bytes long");
      }
      ByteBuffer mapped = channel.map(MapMode.READ_ONLY, 0, length).order(ByteOrder.LITTLE_ENDIAN);
      Header header = Header.read(mapped, length);
      verify(channel, header);
      return of(mapped, header);
    } catch (ModelException | IllegalArgumentException e) {
      throw new ModelException(file + ": " + e.getMessage(), e);
    }
  }

  /** Reads through a small buffer, not the map, so that unused pages do not become resident. */
  private static void verify(FileChannel channel, Header header) throws IOException {
    CRC32C checksum = new CRC32C();
    ByteBuffer chunk = ByteBuffer.allocateDirect(1 << 18);
    channel.position(Header.CHECKED);
    while (channel.read(chunk) >= 0) {
      checksum.update(chunk.flip());
      chunk.clear();
    }
    if ((int) checksum.getValue() != header.checksum()) {
      throw new ModelException("the language model is damaged: its checksum is wrong");
    }
  }

  private static ModelFile of(ByteBuffer mapped, Header header) {
    ByteBuffer text = section(mapped, header, Section.DESCRIPTION);
    byte[] description = new byte[text.capacity()];
    text.get(description);
    return new ModelFile(
        Description.parse(new String(description, UTF_8)),
        new Lexicon(slots(mapped, header, Section.LEXICON)),
        new FeatureTable(
            slots(mapped, header, Section.TAGGER_SLOTS),
            section(mapped, header, Section.TAGGER_ROWS)),
        new FeatureTable(
            slots(mapped, header, Section.PARSER_SLOTS),
            section(mapped, header, Section.PARSER_ROWS)));
  }

  private static ByteBuffer slots(ByteBuffer mapped, Header header, Section section) {
    ByteBuffer slots = section(mapped, header, section);
    if (Integer.bitCount(slots.capacity()) != 1 || slots.capacity() < FeatureTable.SLOT) {
      throw new ModelException("the language model's " + section + " is not a power of two long");
    }
    return slots;
  }

  private static ByteBuffer section(ByteBuffer mapped, Header header, Section section) {
    Header.Extent extent = header.extent(section);
    return mapped.slice((int) extent.start(), (int) extent.length()).order(ByteOrder.LITTLE_ENDIAN);
  }

  public Description description() {
    return description;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** Weights by tag. */
  public FeatureTable tagger() {
    return tagger;
  }

  /** Weights by transition. */
  public FeatureTable parser() {
    return parser;
  }
}
