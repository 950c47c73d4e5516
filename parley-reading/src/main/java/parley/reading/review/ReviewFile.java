package parley.reading.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parley.reading.dossier.AtomicFile;
import parley.yaml.Context;
import parley.yaml.Node;
import parley.yaml.Problem;
import parley.yaml.Problems;
import parley.yaml.YamlFile;

/** Reads and writes {@code review.yaml}, the file of a dossier that belongs to a person. */
public final class ReviewFile {

  /** The version of the format. */
  public static final int VERSION = 1;

  static final YamlFile FORM =
      new YamlFile("review file", "parley-review", VERSION, "docs/dossier.md");

  private ReviewFile() {}

  /** What came of reading a file. */
  public sealed interface Reading {

    /** The review. */
    record Read(Review review) implements Reading {}

    /** Why the file holds no review: all errors found, in the order of the file. */
    record Refused(List<Problem> errors) implements Reading {}
  }

  /**
   * Reads a file; one that is not there holds no decisions.
   *
   * @throws IOException where it cannot be read at all
   */
  public static Reading read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return new Reading.Read(Review.NONE);
    }
    try (InputStream in = Files.newInputStream(file)) {
      Problems problems = new Problems(file.toString());
      return read(FORM.read(in, problems), problems);
    }
  }

  /** Reads text; {@code name} is what messages call it. */
  public static Reading parse(String name, String text) {
    Problems problems = new Problems(name);
    return read(FORM.parse(text, problems), problems);
  }

  private static Reading read(Optional<Node.Entries> root, Problems problems) {
    Review review = Review.NONE;
    try {
      if (root.isPresent()) {
        review = new ReviewReader(new Context(problems)).review(root.get());
      }
    } catch (Problems.TooManyException enough) {
      return new Reading.Refused(problems.sorted());
    }
    return problems.none() ? new Reading.Read(review) : new Reading.Refused(problems.sorted());
  }

  /**
   * Puts a review in place of a file, whole or not at all.
   *
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public static void write(Path file, Review review) throws IOException {
    String text = text(review);
    AtomicFile.writeText(file, out -> out.write(text));
  }

  /** The review as the text of a file that reads back as the same review. */
  public static String text(Review review) {
    return ReviewWriter.text(review);
  }
}
