package parley.stability;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import parley.stability.conflict.OptionForm;
import parley.talks.State;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading.Read;
import parley.talks.file.TalksFile.Reading.Refused;
import parley.talks.formula.OptionId;

/** Talks and states as tests write them. */
public final class Given {

  private Given() {}

  /** The Talks of a file, whose first lines may be left out. */
  public static Talks talks(String text) {
    var whole = text.contains("parley: 1") ? text : "parley: 1\ntalks: A river\n" + text;
    return switch (TalksFile.parse("test", whole)) {
      case Read read -> read.talks();
      case Refused refused -> throw new IllegalArgumentException(refused.errors().toString());
    };
  }

  /** The number of the state in which these options are taken. */
  public static BigInteger state(OptionForm conflict, String... taken) {
    return conflict.number(
        new State(
            Arrays.stream(taken)
                .map(option -> List.of(option.split("\\.")))
                .map(parts -> new OptionId(parts.getFirst(), parts.getLast()))
                .toList()));
  }
}
