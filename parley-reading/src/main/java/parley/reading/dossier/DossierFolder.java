package parley.reading.dossier;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parley.reading.claim.Claim;

/**
 * A dossier as a plain folder: {@code claims.jsonl}, {@code review.yaml} where a person has
 * corrected them, and under {@code texts} the text of each report as its claims count it, in UTF-8,
 * named by the report's id. Each file is written whole or not at all, the claims last, so that a
 * folder never holds claims without their texts.
 */
public final class DossierFolder {

  private static final String CLAIMS = "claims.jsonl";
  private static final String TEXTS = "texts";

  private static final String AGAIN =
      "move " + CLAIMS + " away and read the reports into the folder again";

  /** Ids come from files too, and must not lead out of the folder. */
  private static final Pattern SAFE_ID =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_-][\\p{L}\\p{M}\\p{N}._-]{0,120}");

  private DossierFolder() {}

  /** Whether a folder holds a dossier. */
  public static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(CLAIMS));
  }

  /** The file of a dossier that holds a person's corrections. */
  public static Path review(Path folder) {
    return folder.resolve("review.yaml");
  }

  /**
   * Writes a dossier; files of the folder that are none of its own stay.
   *
   * @throws IOException if a file cannot be written; each file is then as it was or as it is to be
   */
  public static void write(Path folder, Dossier dossier) throws IOException {
    Path texts = Files.createDirectories(folder.resolve(TEXTS));
    for (Map.Entry<String, String> text : new TreeMap<>(dossier.texts()).entrySet()) {
      byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(texts.resolve(fileName(folder, text.getKey())), out -> out.write(bytes));
    }
    ClaimsFile.write(folder.resolve(CLAIMS), dossier.claims());
  }

  /**
   * Reads a dossier.
   *
   * @throws UnreadableClaims if the claims cannot be read, or a text is missing or has changed
   * @throws IOException if a file cannot be opened or read
   */
  public static Dossier read(Path folder) throws IOException {
    Path file = folder.resolve(CLAIMS);
    List<Claim> claims = ClaimsFile.read(file);
    Map<String, String> texts = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (!texts.containsKey(claim.report())) {
        texts.put(claim.report(), text(folder, claim.report()));
      }
    }
    try {
      return new Dossier(texts, claims);
    } catch (IllegalArgumentException e) {
      throw new UnreadableClaims(folder.toString(), 0, 0, String.valueOf(e.getMessage()), AGAIN);
    }
  }

  private static String text(Path folder, String report) throws IOException {
    Path file = folder.resolve(TEXTS).resolve(fileName(folder, report));
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new UnreadableClaims(
          file.toString(), 0, 0, "no text of the report " + report, "put it back, or " + AGAIN);
    } catch (CharacterCodingException e) {
      throw new UnreadableClaims(file.toString(), 0, 0, "not UTF-8", AGAIN);
    }
  }

  private static String fileName(Path folder, String report) {
    if (!SAFE_ID.matcher(report).matches()) {
      String shown = report.replaceAll("\\p{Cntrl}", "?");
      throw new UnreadableClaims(
          folder.resolve(CLAIMS).toString(),
          0,
          0,
          "'" + shown.substring(0, Math.min(60, shown.length())) + "' is no report id",
          AGAIN);
    }
    return report + ".txt";
  }
}
