package parley.app.cli;

/**
 * Says on standard error how far long work has come; only on a terminal, and only when it lasts.
 */
final class Progress implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 1500;

  private final Console console;
  private final long start = System.nanoTime();
  private boolean shown;

  Progress(Console console) {
    this.console = console;
  }

  synchronized void say(String what) {
    boolean lasting = (System.nanoTime() - start) / 1_000_000 > PATIENCE_MILLIS;
    if (console.progress() && lasting) {
      console.err().print("\r\u001b[K" + Printable.line(what));
      console.err().flush();
      shown = true;
    }
  }

  @Override
  public synchronized void close() {
    if (shown) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }
}
