package parley.app.page;

import parley.app.material.Evidence;

/**
 * A stretch of a report that an entry of the brief rests on.
 *
 * @param number counts the entries of the page from 1
 * @param kind the section of the entry, such as {@code waiting}
 * @param anchor the entry
 * @param words what the entry says
 */
record Highlight(int number, String kind, String anchor, String words, Evidence evidence) {

  int start() {
    return evidence.start();
  }

  int end() {
    return evidence.end();
  }

  /** What a link from the entry points to. */
  String place() {
    return place(number, evidence);
  }

  static String place(int number, Evidence evidence) {
    return "w" + number + "-" + evidence.start();
  }
}
