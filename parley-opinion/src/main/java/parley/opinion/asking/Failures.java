package parley.opinion.asking;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import parley.opinion.asking.Exchange.Broken;

/** Says what went wrong with a model, and what to do. */
final class Failures {

  private Failures() {}

  /** Whether the service may take the same question asked in another form. */
  static boolean unknownForm(int status) {
    return status == 400 || status == 422;
  }

  /** Whether the service may answer if it is asked again. */
  static boolean busy(int status) {
    return status == 429 || status >= 500;
  }

  static ModelFailure of(Broken broken, Settings settings) {
    String host = settings.address().host();
    return new ModelFailure(
        broken.status == 0 ? silent(broken.why, settings) : refused(broken.status, settings, host));
  }

  /** An answer, but none of a model. */
  static ModelFailure noProtocol(Settings settings) {
    return new ModelFailure(
        settings.address().host()
            + " answers, but not as a chat-completions service does; the address often ends in /v1");
  }

  private static String refused(int status, Settings settings, String host) {
    String said = host + " answers with status " + status + ", ";
    return switch (status) {
      case 401, 403 ->
          settings.key() == null
              ? host + " asks for a key (status " + status + "); set " + Settings.KEY
              : host + " does not take the key in " + Settings.KEY + " (status " + status + ")";
      case 404 ->
          said
              + "not found: look at the address, which often ends in /v1, and at the model's name, "
              + settings.model();
      case 400, 422 -> said + "bad request; look at the model's name, " + settings.model();
      case 413 -> said + "too large: the model takes too little at once for this";
      case 429 -> said + "too many requests or no credit; try again later";
      default ->
          status / 100 == 3
              ? said + "go elsewhere, where reports are not sent unasked; give the final address"
              : said + (status >= 500 ? "a fault of its own; try again later" : "and no answer");
    };
  }

  private static String silent(Throwable cause, Settings settings) {
    String host = settings.address().host();
    return switch (cause) {
      case TimeoutException late ->
          host
              + " gave no whole answer within "
              + settings.patience().toSeconds()
              + " seconds; give more with --model-time, or a faster model with --model";
      case InterruptedException stopped -> "it was interrupted";
      case ConnectException nobody ->
          "nobody answers at " + host + "; start the service, or look at the address";
      case HttpConnectTimeoutException nobody ->
          "nobody answers at " + host + "; start the service, or look at the address";
      case SSLException untrusted -> host + " cannot be trusted: its certificate is not in order";
      default ->
          String.valueOf(cause.getMessage()).contains("capacity")
              ? host + " answers without end (over 2 MB); this is no model's answer"
              : "the connection to " + host + " broke off; try again";
    };
  }
}
