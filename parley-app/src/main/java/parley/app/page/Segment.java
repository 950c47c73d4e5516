package parley.app.page;

import java.util.List;

/**
 * A stretch of text under the same highlights from end to end.
 *
 * @param text as given, save that control characters are shown as a mark
 * @param link anchor of the entry it leads to; empty where none
 * @param classes for the style sheet: the kinds and the numbers of the highlights
 * @param title what the highlights say, for whoever points at it
 * @param places that links from entries point to: what starts here
 */
public record Segment(String text, String link, String classes, String title, List<String> places) {

  public Segment {
    places = List.copyOf(places);
  }
}
