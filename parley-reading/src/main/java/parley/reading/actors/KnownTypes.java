package parley.reading.actors;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.DatedCode;
import parley.reading.dictionaries.Entry;

/** The type of actor that a dictionary entry stands for. */
final class KnownTypes {

  private static final Set<String> INTERNATIONAL = Set.of("IGO", "NGO", "NGM", "MNC", "INT");
  private static final Set<String> ARMED = Set.of("REB", "UAF", "SEP", "INS");

  private KnownTypes() {}

  static Actor.Type type(Entry entry, @Nullable LocalDate published) {
    return switch (entry.kind()) {
      case STATE, PLACE -> Actor.Type.STATE;
      case BODY -> Actor.Type.BODY;
      case ORGANISATION, ROLE -> Actor.Type.ORGANISATION;
      case GROUP -> Actor.Type.GROUP;
      case PERSON -> Actor.Type.PERSON;
      case UNKNOWN -> byCode(entry, published);
    };
  }

  /** The field's own dictionaries give codes only: who holds one for a time is a person. */
  private static Actor.Type byCode(Entry entry, @Nullable LocalDate published) {
    String code = entry.codeOn(published).orElse("");
    boolean several = entry.name().contains(" ");
    if (several && !entry.codes().stream().allMatch(DatedCode::undated)) {
      return Actor.Type.PERSON;
    }
    if (code.length() <= 3) {
      return INTERNATIONAL.contains(code) ? Actor.Type.BODY : Actor.Type.STATE;
    }
    if (code.startsWith("IGO")) {
      return Actor.Type.BODY;
    }
    return ARMED.contains(code.substring(3, Math.min(6, code.length())))
        ? Actor.Type.GROUP
        : Actor.Type.ORGANISATION;
  }
}
