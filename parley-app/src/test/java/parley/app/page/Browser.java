package parley.app.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser for the page tests: Chromium without a window, with a profile of its own. */
final class Browser implements AutoCloseable {

  private final ChromeDriver driver;
  private final Path profile;

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  /** Why the page tests cannot run here; empty where they can. */
  static Optional<String> missing() {
    List<String> missing = new ArrayList<>();
    if (browser().isEmpty()) {
      missing.add("Chromium");
    }
    if (driver().isEmpty()) {
      missing.add("ChromeDriver");
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("page tests left out: no " + String.join(" and no ", missing) + " found");
  }

  /**
   * Starts one.
   *
   * @param dark whether the person prefers a dark page
   * @param scripts whether scripts may run
   */
  static Browser start(boolean dark, boolean scripts) throws IOException {
    Path profile = Files.createTempDirectory("parley-browser");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser().orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-quic",
        "--force-prefers-reduced-motion",
        "--window-size=1400,1000",
        "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
        "--user-data-dir=" + profile);
    options.setExperimentalOption(
        "prefs", Map.of("profile.managed_default_content_settings.javascript", scripts ? 1 : 2));
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver().orElseThrow().toFile())
            .build();
    return new Browser(new ChromeDriver(service, options), profile);
  }

  ChromeDriver page() {
    return driver;
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    }
  }

  private static Optional<Path> browser() {
    return find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  }

  private static Optional<Path> driver() {
    return find("chromedriver");
  }

  private static Optional<Path> find(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(names)
        .flatMap(name ->
            Arrays.stream(path.split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
