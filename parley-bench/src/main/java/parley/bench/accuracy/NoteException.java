package parley.bench.accuracy;

/** A note that does not fit its text. */
final class NoteException extends RuntimeException {

  NoteException(String message) {
    super(message);
  }
}
