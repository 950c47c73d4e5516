package parley.stability.explicit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Some threads that share out the chunks of a job, until time is up. A job within a job is done by
 * the thread that comes upon it: sharing that out, too, costs more than it saves.
 */
final class Crew implements AutoCloseable {

  /** Thrown where the time a solver may take is over. */
  static final class TimeUpException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TimeUpException() {
      super("time is up", null, false, false);
    }
  }

  /** Works on some of a job; each thread has one of its own. */
  @FunctionalInterface
  interface Worker {
    void work(int from, int to);
  }

  private static final int CHUNKS_A_THREAD = 32;

  private final int threads;
  private final long deadline;
  private final ExecutorService others;
  private final ThreadLocal<Boolean> isWorking = ThreadLocal.withInitial(() -> false);

  Crew(int threads, Duration time) {
    this.threads = threads;
    long most = Long.MAX_VALUE / 4;
    long nanos = time.compareTo(Duration.ofNanos(most)) < 0 ? time.toNanos() : most;
    this.deadline = System.nanoTime() + nanos;
    this.others =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("stability-", 0).factory());
  }

  /** Notices where time is up. */
  void check() {
    if (System.nanoTime() - deadline > 0) {
      throw new TimeUpException();
    }
  }

  /** How many threads there are. */
  int threads() {
    return threads;
  }

  /**
   * Does a job of so many items; the order in which they are done is not known.
   *
   * @param least items a chunk at least; all but the last have a multiple of it
   */
  void share(int items, int least, Supplier<Worker> hire) {
    if (isWorking.get()) {
      check();
      hire.get().work(0, items);
      return;
    }
    int wanted = Math.max(1, items / (threads * CHUNKS_A_THREAD));
    int chunk = Math.max(1, (wanted + least - 1) / least) * least;
    int chunks = (int) (((long) items + chunk - 1) / chunk);
    var next = new AtomicInteger();
    Runnable shift =
        () -> {
          isWorking.set(true);
          try {
            var worker = hire.get();
            for (int c = next.getAndIncrement(); c < chunks; c = next.getAndIncrement()) {
              check();
              int from = c * chunk;
              worker.work(from, (int) Math.min(items, (long) from + chunk));
            }
          } finally {
            isWorking.set(false);
          }
        };
    var running = new ArrayList<Future<?>>();
    for (int t = 1; t < Math.min(threads, chunks); t++) {
      running.add(others.submit(shift));
    }
    try {
      shift.run();
    } finally {
      running.forEach(Crew::await);
    }
  }

  private static void await(Future<?> shift) {
    try {
      shift.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }

  @Override
  public void close() {
    others.shutdownNow();
  }
}
