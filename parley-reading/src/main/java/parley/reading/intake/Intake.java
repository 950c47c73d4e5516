package parley.reading.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import parley.reading.report.Report;

/**
 * Takes in documents: files, folders (all files below them, by name) and streams. Plain text and
 * HTML are read; anything else is refused with one clear line.
 */
public final class Intake {

  private static final Set<String> ENDINGS =
      Set.of("txt", "text", "html", "htm", "xhtml", "shtml", "asc");

  private final Desk desk;
  private final IntakeSettings settings;

  public Intake(IntakeSettings settings) {
    this.settings = settings;
    this.desk = new Desk(settings);
  }

  /**
   * Reads a file, or every report of a folder: files named {@code .txt}, {@code .html} and the
   * like, or without an ending. In a folder a file that cannot be read does not keep the others
   * from being read; files with other endings are passed over with a notice, hidden ones without.
   *
   * @throws UnreadableReport if the file cannot be read, or the folder holds no file
   */
  public Received read(Path path) {
    if (!Files.exists(path)) {
      throw new UnreadableReport(
          path.toString(), "no such file", "a report or a folder of reports", "check the name");
    }
    if (!Files.isDirectory(path)) {
      Desk.Taken taken = file(path);
      return new Received(List.of(taken.report()), taken.notices(), List.of());
    }
    List<Path> files = filesBelow(path);
    List<Path> passed = files.stream().filter(f -> !mayBeReport(f)).toList();
    if (files.size() == passed.size()) {
      throw new UnreadableReport(
          path.toString(),
          files.isEmpty() ? "an empty folder" : "a folder without a text or HTML file",
          "at least one report in it",
          "name another folder");
    }
    List<Report> reports = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    passed.forEach(f -> notices.add(f + ": passed over, since it is named neither text nor HTML"));
    List<UnreadableReport> refused = new ArrayList<>();
    for (Path file : files) {
      if (!mayBeReport(file)) {
        continue;
      }
      try {
        Desk.Taken taken = file(file);
        reports.add(taken.report());
        notices.addAll(taken.notices());
      } catch (UnreadableReport e) {
        refused.add(e);
      }
    }
    return new Received(reports, notices, refused);
  }

  /**
   * Reads one document from a stream, which stays open.
   *
   * @param name what to call it: {@code stdin} for standard input
   * @throws UnreadableReport if it cannot be read
   */
  public Received read(String name, InputStream in) {
    Desk.Taken taken = desk.take(name, bytes(name, in));
    return new Received(List.of(taken.report()), taken.notices(), List.of());
  }

  private Desk.Taken file(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > settings.sizeLimit()) {
        throw tooLarge(file.toString(), Files.size(file) + " bytes");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return desk.take(file.toString(), bytes(file.toString(), in));
      }
    } catch (AccessDeniedException e) {
      throw new UnreadableReport(
          file.toString(), "may not be read", "a file you may read", "check its permissions");
    } catch (IOException e) {
      throw failed(file.toString(), e);
    }
  }

  private byte[] bytes(String name, InputStream in) {
    try {
      long limit = settings.sizeLimit();
      byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 16));
      if (bytes.length > limit) {
        throw tooLarge(name, "more than " + limit + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw failed(name, e);
    }
  }

  private UnreadableReport tooLarge(String name, String size) {
    return new UnreadableReport(
        name,
        size,
        "a report of at most " + settings.sizeLimit() + " bytes",
        "cut it into its reports");
  }

  private static UnreadableReport failed(String name, IOException e) {
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new UnreadableReport(
        name, "reading failed (" + why + ")", "a readable file", "check the file and the disk");
  }

  private static List<Path> filesBelow(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> !hidden(folder.relativize(p)))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw failed(folder.toString(), e);
    } catch (UncheckedIOException e) {
      throw failed(folder.toString(), new IOException(e.getMessage(), e));
    }
  }

  private static boolean mayBeReport(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 || ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean hidden(Path below) {
    for (Path part : below) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
