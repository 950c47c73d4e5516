package parley.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.reading.claim.Claim;
import parley.reading.dossier.ClaimsFile;
import parley.reading.dossier.Dossier;

/**
 * Annotations as a person writes them, by words: {@code notes.yaml} beside {@code texts} in a
 * folder that becomes a dossier. {@code docs/annotating.md} is the guide.
 */
final class Notes {

  private static final String NOTES = "notes.yaml";

  private Notes() {}

  /**
   * What the notes of a folder say, as a dossier.
   *
   * @throws NoteException if they name words that the text does not have, or somebody unknown
   */
  static Dossier read(Path folder) throws IOException {
    return read(folder, folder.resolve("texts"));
  }

  /** What the notes of a folder say of texts that are kept in another. */
  static Dossier read(Path folder, Path texts) throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Note passage : Note.list(Note.load(folder.resolve(NOTES)))) {
      String id = passage.get("id");
      Path file = texts.resolve(id + ".txt");
      if (!Files.isRegularFile(file)) {
        throw new NoteException(id + ": there is no text " + file);
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      all.put(id, text);
      try {
        claims.addAll(new NoteReader(id, text, passage.day("published")).read(passage));
      } catch (NoteException e) {
        throw new NoteException(id + ": " + e.getMessage());
      }
    }
    return new Dossier(all, claims);
  }

  /** Writes {@code claims.jsonl} beside the notes. */
  static void write(Path folder) throws IOException {
    ClaimsFile.write(folder.resolve("claims.jsonl"), read(folder).claims());
  }
}
