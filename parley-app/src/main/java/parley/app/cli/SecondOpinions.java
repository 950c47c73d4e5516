package parley.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import parley.app.material.Reading;
import parley.opinion.Opinion;
import parley.opinion.SecondOpinion;
import parley.opinion.Tally;
import parley.opinion.asking.ChatModel;
import parley.opinion.asking.Model;
import parley.opinion.asking.Settings;
import parley.opinion.pinning.Excerpt;

/** Asks for the second opinion on the reports of a command line, and tells what came of it. */
final class SecondOpinions {

  private SecondOpinions() {}

  /**
   * The readings with what the model added. What is sent where is said before anything is; if the
   * model fails, the readings are those of the rules from there on, and why is said in one line.
   */
  static List<Reading> ask(Console console, Settings settings, List<Reading> readings) {
    console.note(sending(settings, readings));
    int parts = parts(readings);
    List<Reading> answered = new ArrayList<>();
    Tally tally = Tally.NONE;
    @Nullable String failure = null;
    try (Progress progress = new Progress(console)) {
      SecondOpinion asked = new SecondOpinion(shown(settings, parts, progress), settings.model());
      for (Reading reading : readings) {
        if (failure != null) {
          answered.add(reading);
          continue;
        }
        Opinion opinion = asked.ask(reading.report(), reading.claims());
        answered.add(new Reading(reading.report(), opinion.claims()));
        tally = tally.plus(opinion.tally());
        failure = opinion.failure();
      }
    }
    if (failure != null) {
      console.note(
          "second opinion: broke off after %d of %d parts: %s. Every claim of the rules is there."
              .formatted(tally.asked(), parts, failure));
    }
    if (tally.asked() > 0) {
      console.note(told(settings, tally));
    }
    return answered;
  }

  /** The model, with a word on how far it has come each time it is asked. */
  private static Model shown(Settings settings, int parts, Progress progress) {
    ChatModel model = new ChatModel(settings);
    AtomicInteger asked = new AtomicInteger();
    return question -> {
      progress.say(
          "Asking " + settings.model() + ": part " + asked.incrementAndGet() + " of " + parts);
      return model.answer(question);
    };
  }

  private static String sending(Settings settings, List<Reading> readings) {
    int characters =
        readings.stream()
            .flatMap(r -> SecondOpinion.excerpts(r.report()).stream())
            .mapToInt(Excerpt::length)
            .sum();
    return String.format(
        Locale.ROOT,
        "second opinion: %,d characters of %s go to %s (model %s)",
        characters,
        readings.size() == 1
            ? readings.getFirst().report().source().file()
            : readings.size() + " reports",
        settings.address().host(),
        settings.model());
  }

  private static int parts(List<Reading> readings) {
    return readings.stream().mapToInt(r -> SecondOpinion.excerpts(r.report()).size()).sum();
  }

  private static String told(Settings settings, Tally tally) {
    StringJoiner words = new StringJoiner(", ");
    words.add(
        "second opinion: "
            + settings.model()
            + " proposed "
            + tally.proposed()
            + (tally.proposed() == 1 ? " claim: " : " claims: ")
            + tally.added()
            + " added");
    words.add(tally.known() + " found before");
    tally.dropped().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(e -> words.add(e.getKey().words(e.getValue()) + " (dropped)"));
    if (tally.beyond() > 0) {
      words.add(tally.beyond() + " more than are looked at");
    }
    if (tally.unusable() > 0) {
      words.add(tally.unusable() + " of " + tally.asked() + " answers could not be read");
    }
    if (tally.cutShort() > 0) {
      words.add(tally.cutShort() + " of " + tally.asked() + " answers broke off");
    }
    return words.toString();
  }
}
