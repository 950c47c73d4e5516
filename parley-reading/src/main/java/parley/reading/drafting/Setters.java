package parley.reading.drafting;

import java.util.List;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;

/**
 * Who sets a condition: whoever states it. Where only somebody without a name tells what a party
 * will or will not do, it is that party's: <em>officials say the Front will free nobody
 * before</em>.
 */
final class Setters {

  /** What somebody is said to mean to do, and not what he can or must do. */
  private static final Pattern WILL =
      Pattern.compile(
          "(?is).*?\\b(?:will|would|won['’]t|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)"
              + "|(?:intend|plan|mean|want|wish)(?:s|ed)?)\\b.*");

  private Setters() {}

  /**
   * The parties that set it.
   *
   * @param statedBy ids of those who state it
   * @param act the words of what waits
   */
  static List<Member> of(ReportClaims report, Cast cast, List<String> statedBy, Span act) {
    List<Member> told = cast.parties(report, statedBy);
    boolean nameless = told.stream().allMatch(m -> m.type() == Actor.Type.UNNAMED);
    if (told.isEmpty() || !nameless || !WILL.matcher(report.words(act)).matches()) {
      return told;
    }
    Phrase phrase = Phrase.of(new Place(report, act));
    List<Member> acting = cast.parties(report, phrase.who());
    boolean own =
        acting.size() == 1 && !phrase.passive() && acting.getFirst().type() != Actor.Type.UNNAMED;
    return own ? acting : told;
  }
}
