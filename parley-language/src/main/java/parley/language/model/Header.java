package parley.language.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The first bytes of a model file, all numbers little-endian: magic, format version, header length,
 * file length, CRC-32C of all that follows byte 32, and where each section starts and how long it
 * is.
 *
 * @param fileLength bytes of the whole file
 * @param checksum CRC-32C of the bytes from {@link #CHECKED} on
 * @param extents where each {@link Section} is, in file order
 */
record Header(long fileLength, int checksum, Map<Section, Extent> extents) {

  /** Where a section is, in bytes. */
  record Extent(long start, long length) {}

  /** The parts of a model file, in order. */
  enum Section {
    DESCRIPTION,
    LEXICON,
    TAGGER_SLOTS,
    TAGGER_ROWS,
    PARSER_SLOTS,
    PARSER_ROWS
  }

  /** The checksum covers the bytes from here on. */
  static final int CHECKED = 32;

  static final int LENGTH = CHECKED + Section.values().length * 2 * Long.BYTES;

  /** Sections start at a multiple of this, so that no slot crosses a cache line. */
  static final int ALIGNMENT = 64;

  private static final long MAGIC = 0x4D4C59454C524150L; // "PARLEYLM", byte by byte
  private static final int VERSION = 1;

  /** Lays sections of these lengths out one after the other. */
  static Header laidOut(Map<Section, Long> lengths, int checksum) {
    Map<Section, Extent> extents = new EnumMap<>(Section.class);
    long at = LENGTH;
    for (Section section : Section.values()) {
      long length = Objects.requireNonNull(lengths.get(section));
      extents.put(section, new Extent(at, length));
      at = aligned(at + length);
    }
    return new Header(at, checksum, extents);
  }

  private static long aligned(long at) {
    return (at + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  Extent extent(Section section) {
    return Objects.requireNonNull(extents.get(section));
  }

  void write(ByteBuffer to) {
    ByteBuffer header = to.duplicate().order(ByteOrder.LITTLE_ENDIAN).clear();
    header.putLong(MAGIC).putInt(VERSION).putInt(LENGTH).putLong(fileLength).putInt(checksum);
    header.putInt(0);
    for (Extent extent : extents.values()) {
      header.putLong(extent.start()).putLong(extent.length());
    }
  }

  /**
   * Reads and checks a header.
   *
   * @param actual the length of the file it was read from
   * @throws ModelException if it is not one, of another version, or contradicts the file's length
   */
  static Header read(ByteBuffer from, long actual) {
    if (from.capacity() < LENGTH) {
      throw new ModelException("not a language model: only " + actual + " bytes long");
    }
    ByteBuffer header = from.duplicate().order(ByteOrder.LITTLE_ENDIAN).clear();
    if (header.getLong() != MAGIC) {
      throw new ModelException("not a language model: it does not start with PARLEYLM");
    }
    int version = header.getInt();
    if (version != VERSION || header.getInt() != LENGTH) {
      throw new ModelException(
          "a language model of format " + version + ", but this Parley reads format " + VERSION);
    }
    long fileLength = header.getLong();
    if (fileLength != actual) {
      throw new ModelException(
          "the language model should be " + fileLength + " bytes long but is " + actual);
    }
    int checksum = header.getInt();
    header.getInt();
    Map<Section, Extent> extents = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      Extent extent = new Extent(header.getLong(), header.getLong());
      if (extent.start() < LENGTH
          || extent.length() < 0
          || extent.length() > fileLength - extent.start()) {
        throw new ModelException("the language model's " + section + " is out of range");
      }
      extents.put(section, extent);
    }
    return new Header(fileLength, checksum, extents);
  }
}
