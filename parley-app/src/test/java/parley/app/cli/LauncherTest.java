package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with Javas that only say what they were asked, in a folder with a space. */
class LauncherTest {

  private static final Path LAUNCHER = Path.of("../parley").toAbsolutePath().normalize();

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path root;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path home;

  @BeforeEach
  void builtCheckout() throws IOException {
    assumeTrue(File.separatorChar == '/', "the launcher is a shell script");
    home = Files.createDirectories(root.resolve("a checkout"));
    Files.copy(LAUNCHER, home.resolve("parley"));
    Path target = Files.createDirectories(home.resolve("parley-app/target"));
    Files.createDirectories(target.resolve("lib"));
    Files.writeString(target.resolve("parley-app.jar"), "");
  }

  @Test
  void java25InJavaHome_isStartedWithTheArguments() throws Exception {
    Path java = java("jdk-25", "25.0.3");

    Outcome outcome = start(Map.of("JAVA_HOME", java.toString()), "read", "a b", "--json");

    assertThat(outcome.code()).isEqualTo(7);
    assertThat(outcome.out()).endsWith("parley.app.cli.Main|read|a b|--json|\n");
  }

  @Test
  void newerJava_isTakenToo() throws Exception {
    Path java = java("jdk-27", "27-ea");

    assertThat(start(Map.of("JAVA_HOME", java.toString()), "--help").code()).isEqualTo(7);
  }

  @Test
  void javaOnThePath_throughALink_isFound() throws Exception {
    Path java = java("jdk-25", "25.0.3");
    Path bin = Files.createDirectories(root.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), java.resolve("bin/java"));

    Outcome outcome = start(Map.of("PATH", bin + ":" + System.getenv("PATH")), "--help");

    assertThat(outcome.code()).isEqualTo(7);
  }

  @Test
  void startedThroughALink_fromAnotherFolder_findsItsCheckout() throws Exception {
    Path java = java("jdk-25", "25.0.3");
    Path link = Files.createSymbolicLink(root.resolve("parley-link"), home.resolve("parley"));

    Outcome outcome = run(link, Map.of("JAVA_HOME", java.toString()), "--help");

    assertThat(outcome.out()).contains(home.toRealPath() + "/parley-app/target/parley-app.jar");
  }

  @Test
  void oldJavaInJavaHome_isPassedOver() throws Exception {
    Path old = java("jdk-17", "17.0.15");
    Path java = java("jdk-25", "25.0.3");
    Path bin = Files.createDirectories(root.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), java.resolve("bin/java"));

    Outcome outcome =
        start(
            Map.of("JAVA_HOME", old.toString(), "PATH", bin + ":" + System.getenv("PATH")),
            "--help");

    assertThat(outcome.out()).contains("jdk-25");
  }

  private Path java(String name, String version) throws IOException {
    Path java = Files.createDirectories(root.resolve(name));
    Files.createDirectories(java.resolve("bin"));
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path program = java.resolve("bin/java");
    Files.writeString(
        program,
        """
        #!/bin/sh
        printf '%s|' "$0" "$@"
        echo
        exit 7
        """);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setLastModifiedTime(program, FileTime.fromMillis(0));
    return java;
  }

  private Outcome start(Map<String, String> environment, String... arguments) throws Exception {
    return run(home.resolve("parley"), environment, arguments);
  }

  private Outcome run(Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("PARLEY_NO_BUILD", "1");
    builder.environment().putAll(environment);
    Path err = root.resolve("err");
    builder.redirectError(err.toFile());
    Process process = builder.start();
    String out =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), out, Files.readString(err));
  }

  private record Outcome(int code, String out, String err) {}
}
