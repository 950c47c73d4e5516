package parley.opinion.asking;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a language model answers, as {@code https://host/v1}. Reports are confidential: an address
 * without encryption is taken only if it is on this machine.
 *
 * @param base without {@code /chat/completions} and without a slash at its end
 */
public record Address(URI base) {

  /** By name or number; a name that only looks like one (127.0.0.1.example.org) is not. */
  private static final Pattern THIS_MACHINE =
      Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

  private static final String ENDPOINT = "/chat/completions";

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if reports must not be sent there; the message is one line for
   *     the person who gave it, and repeats no part that may hold a secret
   */
  public static Address of(String given) {
    URI uri;
    try {
      uri = new URI(given.strip());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "is no address; give one such as http://localhost:11434/v1");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!(scheme.equals("https") || scheme.equals("http")) || uri.getHost() == null) {
      throw new IllegalArgumentException(
          "is no web address; give one such as http://localhost:11434/v1");
    }
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "may hold no name, password, ? or #; a key is taken from the environment only");
    }
    if (scheme.equals("http")
        && !THIS_MACHINE.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches()) {
      throw new IllegalArgumentException(
          "would send the report unencrypted over a network; give an https address, or one on this"
              + " machine (a tunnel such as ssh -L makes it one)");
    }
    String path = uri.getRawPath().replaceAll("/+$", "");
    if (path.endsWith(ENDPOINT)) {
      path = path.substring(0, path.length() - ENDPOINT.length());
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return new Address(URI.create(scheme + "://" + uri.getHost() + port + path));
  }

  /** Host and port, to be named to a person. */
  public String host() {
    return base.getRawAuthority();
  }
}
