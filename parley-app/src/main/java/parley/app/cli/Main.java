package parley.app.cli;

/** Where Java starts. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLineRunner(Console.ofProcess()).run(arguments));
  }
}
