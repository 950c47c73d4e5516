package parley.app.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Parley's version from its own jar, and the Java that runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String own = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "Parley " + Objects.requireNonNullElse(own, "(not packaged)"),
      "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name")
    };
  }
}
