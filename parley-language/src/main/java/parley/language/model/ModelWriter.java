package parley.language.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32C;
import parley.language.model.Header.Section;

/** Writes a {@link ModelFile}. */
public final class ModelWriter {

  /** The features of one table; all weights of all labels. */
  public interface Features {

    int size();

    /** The {@link Hash#key} of a feature. */
    long key(int feature);

    /** The weight it gives to a label. */
    float weight(int feature, int label);

    int labels();
  }

  /** The words of a lexicon. */
  public interface Words {

    int size();

    /** The {@link Hash#of} of a word. */
    long hash(int word);

    /** The ambiguity class of a word, or -1. */
    int ambiguity(int word);

    /** The clusters of a word, or -1. */
    int clusters(int word);
  }

  private ModelWriter() {}

  /**
   * Writes a model to a new file.
   *
   * @throws ModelException if two features of a table have the same key
   * @throws IOException if the file exists or cannot be written
   */
  public static void write(
      Path file, Description description, Words words, Features tagger, Features parser)
      throws IOException {
    Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);
    sections.put(Section.DESCRIPTION, ByteBuffer.wrap(description.toString().getBytes(UTF_8)));
    sections.put(Section.LEXICON, lexicon(words));
    sections.put(Section.TAGGER_SLOTS, slots(tagger));
    sections.put(Section.TAGGER_ROWS, rows(tagger));
    sections.put(Section.PARSER_SLOTS, slots(parser));
    sections.put(Section.PARSER_ROWS, rows(parser));
    Map<Section, Long> lengths = new EnumMap<>(Section.class);
    sections.forEach((section, bytes) -> lengths.put(section, (long) bytes.capacity()));
    Header plan = Header.laidOut(lengths, 0);
    CRC32C checksum = new CRC32C();
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer header = ByteBuffer.allocate(Header.LENGTH);
      plan.write(header);
      checksum.update(header.duplicate().position(Header.CHECKED));
      out.position(Header.LENGTH);
      for (Map.Entry<Section, ByteBuffer> section : sections.entrySet()) {
        pad(out, checksum, plan.extent(section.getKey()).start());
        write(out, checksum, section.getValue().clear());
      }
      pad(out, checksum, plan.fileLength());
      Header.laidOut(lengths, (int) checksum.getValue()).write(header);
      out.position(0);
      while (header.hasRemaining()) {
        out.write(header);
      }
      out.force(true);
    }
  }

  private static void pad(FileChannel out, CRC32C checksum, long to) throws IOException {
    write(out, checksum, ByteBuffer.allocate((int) (to - out.position())));
  }

  private static void write(FileChannel out, CRC32C checksum, ByteBuffer bytes) throws IOException {
    checksum.update(bytes.duplicate());
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  private static ByteBuffer lexicon(Words words) {
    ByteBuffer slots = table(words.size());
    for (int word = 0; word < words.size(); word++) {
      long key = Hash.key(0, words.hash(word));
      put(slots, key, words.ambiguity(word) + 1, words.clusters(word) + 1);
    }
    return slots;
  }

  private static ByteBuffer slots(Features features) {
    ByteBuffer slots = table(features.size());
    int row = 0;
    for (int feature = 0; feature < features.size(); feature++) {
      int count = count(features, feature);
      put(slots, features.key(feature), row, count);
      row += count;
    }
    return slots;
  }

  /** One and a half to three times as many slots as entries, all free. */
  private static ByteBuffer table(int entries) {
    int capacity = Integer.highestOneBit(Math.max(1, entries - 1)) * 2;
    if (capacity < entries + entries / 2) {
      capacity *= 2;
    }
    return ByteBuffer.allocate(capacity * FeatureTable.SLOT).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void put(ByteBuffer slots, long key, int first, int second) {
    int mask = slots.capacity() / FeatureTable.SLOT - 1;
    int slot = (int) key & mask;
    if (key == 0) {
      throw new ModelException("a feature's key is 0, which means a free slot");
    }
    while (slots.getLong(slot * FeatureTable.SLOT) != 0) {
      if (slots.getLong(slot * FeatureTable.SLOT) == key) {
        throw new ModelException("two features have the key " + key);
      }
      slot = (slot + 1) & mask;
    }
    slots.putLong(slot * FeatureTable.SLOT, key);
    slots.putInt(slot * FeatureTable.SLOT + 8, first);
    slots.putInt(slot * FeatureTable.SLOT + 12, second);
  }

  private static int count(Features features, int feature) {
    int count = 0;
    for (int label = 0; label < features.labels(); label++) {
      if (features.weight(feature, label) != 0) {
        count++;
      }
    }
    return count;
  }

  private static ByteBuffer rows(Features features) {
    int total = 0;
    for (int feature = 0; feature < features.size(); feature++) {
      total += count(features, feature);
    }
    ByteBuffer rows =
        ByteBuffer.allocate(total * FeatureTable.WEIGHT + FeatureTable.PADDING)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int feature = 0; feature < features.size(); feature++) {
      for (int label = 0; label < features.labels(); label++) {
        float weight = features.weight(feature, label);
        if (weight != 0) {
          rows.putFloat(weight).putShort((short) label);
        }
      }
    }
    return rows;
  }
}
