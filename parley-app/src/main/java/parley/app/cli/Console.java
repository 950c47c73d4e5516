package parley.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The standard streams, always in UTF-8, and what is known of them. Unlike {@link System#out} it
 * lets a write that fails be seen, so that a full disk is an error and a closed pipe is not silent
 * success.
 *
 * @param in standard input
 * @param out standard output; throws when it cannot write
 * @param err standard error
 * @param terminal whether standard output is a terminal
 * @param progress whether standard error is one, so that progress may be shown
 * @param environment the environment variables
 */
public record Console(
    InputStream in,
    Writer out,
    PrintWriter err,
    boolean terminal,
    boolean progress,
    Map<String, String> environment) {

  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;

  public Console {
    environment = Map.copyOf(environment);
  }

  /** The process's own streams; the launcher says whether they are terminals. */
  public static Console ofProcess() {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 14);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new OutputStreamWriter(out, StandardCharsets.UTF_8),
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
        "terminal".equals(System.getProperty("parley.out")),
        "terminal".equals(System.getProperty("parley.err")),
        System.getenv());
  }

  /** The same streams with another standard input. */
  Console withIn(InputStream other) {
    return new Console(other, out, err, terminal, progress, environment);
  }

  /** Writes text to standard output. */
  public void print(CharSequence text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says something beside the output, on standard error. */
  void note(String message) {
    err.println("parley: " + Printable.line(message));
  }

  /** Columns to fill: 80, or fewer where the terminal says it is narrower. */
  public int width() {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", "" + USUAL_WIDTH));
      return Math.clamp(columns, LEAST_WIDTH, USUAL_WIDTH);
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }

  /** Whether colour may be used when the person left it to us. */
  public boolean colourful() {
    return terminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }
}
