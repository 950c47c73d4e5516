package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/**
 * Writes reports of negotiations that never were, three a day, to a folder: for the time and memory
 * that a large dossier takes, measured by the commands that people use.
 */
public final class InventedDossier {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final int A_DAY = 3;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 30;

  private InventedDossier() {}

  /** Takes the folder and how many reports. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.out.println("usage: InventedDossier FOLDER REPORTS");
      return;
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      Random random = new Random(i);
      LocalDate day = LocalDate.of(2030, 1, 1).plusDays(i / A_DAY);
      String text =
          "Talks go on, %d\n\nOSLO, %s - %s\n"
              .formatted(
                  i + 1,
                  DAY.format(day),
                  InventedNews.of(random.nextInt(SHORTEST, LONGEST + 1), random).strip());
      Files.writeString(folder.resolve("%s-%04d.txt".formatted(day, i)), text);
    }
  }
}
