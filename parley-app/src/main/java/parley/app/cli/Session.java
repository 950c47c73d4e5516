package parley.app.cli;

/**
 * What every command of one run shares: the streams and the options that stand before a command.
 */
final class Session {

  private final Console console;
  private ColorMode color = ColorMode.AUTO;

  Session(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  void color(ColorMode mode) {
    this.color = mode;
  }

  /** Whether to write colours to standard output. */
  boolean colourful() {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> console.colourful();
    };
  }

  /** When to write colours. */
  enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER
  }
}
