package parley.reading.intake;

import java.util.List;

/**
 * Bytes as text.
 *
 * @param text the characters, without a byte order mark, line ends as they are
 * @param charset the name of the encoding, in lower case
 * @param notices what was not as it should be, such as two encodings in one file
 */
record Decoded(String text, String charset, List<String> notices) {

  Decoded {
    notices = List.copyOf(notices);
  }
}
