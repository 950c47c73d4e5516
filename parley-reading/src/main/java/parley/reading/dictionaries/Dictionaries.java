package parley.reading.dictionaries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All names and role nouns a reader knows: those that come with Parley and those a user adds. Where
 * both know a name the user's entry counts. Safe to share between threads.
 */
public final class Dictionaries {

  private static final List<String> WHOLE =
      List.of("countries.txt", "bodies.txt", "people-since-2014.txt");
  private static final List<String> SORTED =
      List.of(
          "armed-groups.txt",
          "organisations.txt",
          "places.txt",
          "people-a-k.txt",
          "people-l-z.txt");

  private final HashedNames users;
  private final Bundle bundle;

  /** What ships with Parley, read once. */
  private record Bundle(
      HashedNames whole,
      List<Names> sorted,
      List<Names> people,
      Names roles,
      Names ownRoles,
      Vocabulary vocabulary) {

    static final Bundle READ = read();

    private static Bundle read() {
      HashedNames whole = new HashedNames();
      for (String file : WHOLE) {
        EntryFormat.read(text(file), file, whole);
      }
      HashedNames roles = new HashedNames();
      EntryFormat.read(text("roles.txt"), "roles.txt", roles);
      List<Names> sorted = new ArrayList<>();
      for (String file : SORTED) {
        sorted.add(new SortedNames(resource(file)));
      }
      return new Bundle(
          whole,
          List.copyOf(sorted),
          List.copyOf(sorted.subList(SORTED.size() - 2, SORTED.size())),
          new SortedNames(resource("agents.txt")),
          roles,
          new Vocabulary(text("words.txt") + text("person-nouns.txt")));
    }
  }

  private Dictionaries(HashedNames users, Bundle bundle) {
    this.users = users;
    this.bundle = bundle;
  }

  /** The dictionaries that come with Parley. */
  public static Dictionaries bundled() {
    return new Dictionaries(new HashedNames(), Bundle.READ);
  }

  /**
   * These and the entries of a user's files, in Parley's own format or that of the field (PETRARCH
   * actors and agents). Earlier files win over later ones.
   *
   * @throws DictionaryException if a file cannot be read or a line is not in the format
   */
  public static Dictionaries with(List<Path> files) {
    HashedNames users = new HashedNames();
    for (Path file : files) {
      String text;
      try {
        text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new DictionaryException(
            file + ": cannot be read (" + e.getMessage() + "). Name a text file of entries.", e);
      }
      if (PetrarchFormat.recognises(text)) {
        PetrarchFormat.read(text, users);
      } else {
        EntryFormat.read(text, file.toString(), users);
      }
    }
    return new Dictionaries(users, Bundle.READ);
  }

  private static String text(String file) {
    return new String(resource(file), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String file) {
    try (InputStream in = Dictionaries.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the dictionary " + file + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The longest name that starts at a word; of equally long ones the user's, then the more
   * carefully kept dictionary's.
   *
   * @param words folded words ({@link Folding}) of a sentence
   */
  public Optional<Naming> name(List<String> words, int from, int to) {
    Naming best = users.longest(words, from, to).filter(Dictionaries::named).orElse(null);
    Naming whole = bundle.whole().longest(words, from, to).orElse(null);
    if (best == null || (whole != null && whole.words() > best.words())) {
      best = whole == null ? best : whole;
    }
    for (Names names : bundle.sorted()) {
      Naming found = names.longest(words, from, to).orElse(null);
      if (found != null && (best == null || found.words() > best.words())) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean named(Naming naming) {
    return naming.entry().kind() != Kind.ROLE;
  }

  /** The longest role noun that starts at a word, with the sector its code adds. */
  public Optional<Naming> role(List<String> words, int from, int to) {
    return Stream.of(
            users.longest(words, from, to).filter(n -> !named(n)),
            bundle.ownRoles().longest(words, from, to),
            bundle.roles().longest(words, from, to))
        .flatMap(Optional::stream)
        .reduce((a, b) -> b.words() > a.words() ? b : a);
  }

  /** The state with exactly this CAMEO code, such as {@code RUS}. */
  public Optional<Entry> state(String code) {
    return bundle.whole().state(code);
  }

  /** Whether the word begins the name of a known person: then it is probably a given name. */
  public boolean givenName(String foldedWord) {
    return bundle.people().stream().anyMatch(names -> names.opens(foldedWord));
  }

  /** The lists of ordinary words that the finders of names and nouns use. */
  public Vocabulary vocabulary() {
    return bundle.vocabulary();
  }
}
