package parley.reading.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding of a document. In this order: a byte order mark; strict UTF-8; UTF-16 told by
 * its zero bytes; the encoding an HTML page declares; UTF-8 with stray bytes of Windows-1252; a
 * single-byte encoding where nearly all is ASCII; ICU's detector.
 */
final class TextDecoder {

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]{2,30})");

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextDecoder() {}

  static Decoded decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3).orElseGet(() -> mixed(bytes, 3));
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
      String name = bytes[0] == 0 ? "UTF-32BE" : "UTF-32LE";
      return lenient(bytes, 4, Charset.forName(name));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return lenient(bytes, 0, wide.get());
    }
    return utf8(bytes, 0)
        .or(() -> declared(bytes).map(charset -> lenient(bytes, 0, charset)))
        .orElseGet(() -> guessed(bytes));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: in Western text every other byte is zero. */
  private static Optional<Charset> wide(byte[] bytes) {
    int pairs = Math.min(bytes.length, 4096) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 4 || Math.max(even, odd) < pairs * 0.7 || Math.min(even, odd) > pairs * 0.05) {
      return Optional.empty();
    }
    return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static Optional<Decoded> utf8(byte[] bytes, int from) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return Optional.of(new Decoded(text, "utf-8", flaws(text)));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Decoded(text, charset.name().toLowerCase(Locale.ROOT), flaws(text));
  }

  /** What shows that some of the characters are not those the author wrote. */
  private static List<String> flaws(String text) {
    List<String> found = new ArrayList<>();
    long lost = text.chars().filter(c -> c == '\uFFFD').count();
    if (lost > 0) {
      found.add(lost + (lost == 1 ? " character" : " characters") + " could not be decoded");
    }
    if (text.contains("\u00E2\u20AC\u2122") || text.contains("\u00E2\u20AC\u0153")) {
      found.add(
          "the text was encoded twice somewhere (\u00E2\u20AC\u2122 for an apostrophe); left as given");
    }
    return found;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    return charset(m.group(1)).filter(c -> !c.name().startsWith("UTF"));
  }

  private static Optional<Charset> charset(String name) {
    // Browsers, and so pages, mean Windows-1252 when they say Latin 1 or ASCII.
    if (name.matches("(?i)iso-?8859-1|latin-?1|us-ascii|ascii")) {
      return Optional.of(WINDOWS);
    }
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  private static Decoded guessed(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    int sequences = utf8Sequences(bytes);
    if (sequences >= 2) {
      return mixed(bytes, 0);
    }
    if (high < bytes.length * 0.15) {
      Charset single = macintosh(bytes) ? charset("x-MacRoman").orElse(WINDOWS) : WINDOWS;
      return single(bytes, single);
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    CharsetMatch match = detector.detect();
    Charset charset =
        Optional.ofNullable(match).flatMap(found -> charset(found.getName())).orElse(WINDOWS);
    return single(bytes, charset);
  }

  private static Decoded single(byte[] bytes, Charset charset) {
    Decoded read = lenient(bytes, 0, charset);
    List<String> notices = new ArrayList<>(read.notices());
    notices.addFirst("not UTF-8; read as " + charset.name());
    return new Decoded(read.text(), read.charset(), notices);
  }

  /**
   * Old Macintosh text puts its apostrophe (0xD5) between letters, where Windows has an O-tilde.
   */
  private static boolean macintosh(byte[] bytes) {
    int apostrophes = 0;
    for (int i = 1; i + 1 < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= 0x91 && b <= 0x97) {
        return false;
      }
      if (b == 0xD5 && letter(bytes[i - 1]) && letter(bytes[i + 1])) {
        apostrophes++;
      }
    }
    return apostrophes > 0;
  }

  private static boolean letter(byte b) {
    return b >= 'a' && b <= 'z';
  }

  private static int utf8Sequences(byte[] bytes) {
    int found = 0;
    for (int i = 0; i < bytes.length; i++) {
      int length = sequence(bytes, i);
      if (length > 1) {
        found++;
        i += length - 1;
      }
    }
    return found;
  }

  /** Bytes of the UTF-8 character that starts here, or 0 where none does. */
  private static int sequence(byte[] bytes, int at) {
    int b = bytes[at] & 0xFF;
    int length =
        b < 0x80
            ? 1
            : b >= 0xC2 && b < 0xE0 ? 2 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xF0 && b < 0xF5 ? 4 : 0;
    if (at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** UTF-8 where it is UTF-8, Windows-1252 for every byte that is not. */
  private static Decoded mixed(byte[] bytes, int from) {
    StringBuilder text = new StringBuilder(bytes.length);
    int strays = 0;
    int done = from;
    for (int i = from; i < bytes.length; ) {
      int length = sequence(bytes, i);
      if (length > 0) {
        i += length;
        continue;
      }
      text.append(new String(bytes, done, i - done, StandardCharsets.UTF_8));
      text.append(new String(bytes, i, 1, WINDOWS));
      strays++;
      done = ++i;
    }
    text.append(new String(bytes, done, bytes.length - done, StandardCharsets.UTF_8));
    List<String> notices = new ArrayList<>();
    notices.add(
        "two encodings in one file: UTF-8, and "
            + strays
            + (strays == 1 ? " byte" : " bytes")
            + " read as windows-1252");
    notices.addAll(flaws(text.toString()));
    return new Decoded(text.toString(), "utf-8+windows-1252", notices);
  }
}
