package parley.reading.meetings;

import java.util.List;
import parley.reading.claim.Meeting;
import parley.reading.events.Stage;

/** The meetings found in an invented text. */
final class InventedMeetings {

  private InventedMeetings() {}

  static List<Meeting> meetings(String text) {
    return new MeetingFinder().find(Stage.of(text));
  }
}
