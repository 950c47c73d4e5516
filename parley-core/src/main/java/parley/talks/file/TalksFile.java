package parley.talks.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.talks.Flaw;
import parley.talks.Talks;
import parley.talks.UnsoundTalksException;
import parley.talks.formula.Names;
import parley.talks.formula.OptionId;
import parley.yaml.Node;
import parley.yaml.Problem;
import parley.yaml.Problems;
import parley.yaml.YamlFile;

/** Reads and writes the Talks file: YAML 1.2 in UTF-8 whose first key is {@code parley: 1}. */
public final class TalksFile {

  /** The version of the format. */
  public static final int VERSION = 1;

  static final YamlFile FORM = new YamlFile("Talks file", "parley", VERSION, "docs/talks-file.md");

  private TalksFile() {}

  /** What came of reading a file. */
  public sealed interface Reading {

    /** The Talks, and what is odd about the file. */
    record Read(Talks talks, List<Problem> warnings) implements Reading {}

    /** Why the file holds no Talks: all errors found, in the order of the file. */
    record Refused(List<Problem> errors) implements Reading {}
  }

  /**
   * Reads the file.
   *
   * @throws IOException where it cannot be read at all
   */
  public static Reading read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  /**
   * Reads a stream to its end, or as far as a Talks file may be long.
   *
   * @param name what messages call it
   */
  public static Reading read(String name, InputStream in) throws IOException {
    var problems = new Problems(name);
    return read(FORM.read(in, problems), problems);
  }

  /**
   * Reads text.
   *
   * @param name what messages call it
   */
  public static Reading parse(String name, String text) {
    var problems = new Problems(name);
    return read(FORM.parse(text, problems), problems);
  }

  /**
   * Says where in a file a flaw is that showed only when its Talks were put to use.
   *
   * @param name what the message calls the file
   * @param in the file again, from its start
   */
  public static Problem problem(String name, InputStream in, Flaw flaw) throws IOException {
    var problems = new Problems(name);
    var place = Node.Place.WHOLE;
    var root = FORM.read(in, new Problems(name));
    if (root.isPresent()) {
      var context = new TalksContext(new Problems(name), names(root.get()));
      new TalksReader(context, root.get()).read();
      place = context.place(flaw.path());
    }
    problems.error(place, flaw.message(), flaw.advice());
    return problems.sorted().getFirst();
  }

  /** The Talks as the text of a file that reads back as the same Talks. */
  public static String write(Talks talks) {
    return TalksWriter.write(talks);
  }

  private static Reading read(Optional<Node.Entries> root, Problems problems) {
    try {
      if (root.isPresent()) {
        return talks(root.get(), problems);
      }
    } catch (Problems.TooManyException enough) {
      // What was found so far is told below.
      return new Reading.Refused(problems.sorted());
    }
    return new Reading.Refused(problems.sorted());
  }

  private static Reading talks(Node.Entries entries, Problems problems) {
    var context = new TalksContext(problems, names(entries));
    var parts = new TalksReader(context, entries).read();
    try {
      var talks = parts.build();
      if (problems.none()) {
        for (var odd : talks.oddities()) {
          problems.warning(context.place(odd.path()), odd.message(), odd.advice());
        }
        return new Reading.Read(talks, problems.sorted());
      }
    } catch (UnsoundTalksException unsound) {
      for (Flaw flaw : unsound.flaws()) {
        problems.error(context.place(flaw.path()), flaw.message(), flaw.advice());
      }
    }
    return new Reading.Refused(problems.sorted());
  }

  /** The names the file defines, gathered before anything that may use them is read. */
  private static Names names(Node.Entries root) {
    var options = new ArrayList<OptionId>();
    for (var party : entries(root, "options")) {
      if (party.value() instanceof Node.Entries own) {
        own.entries().forEach(o -> options.add(new OptionId(party.key().value(), o.key().value())));
      }
    }
    var agreements = entries(root, "agreements");
    for (var agreement : agreements) {
      if (agreement.value() instanceof Node.Entries fields) {
        for (var party : members(fields)) {
          options.add(new OptionId(party, agreement.key().value()));
        }
      }
    }
    return new Names(
        options,
        entries(root, "steps").stream().map(entry -> entry.key().value()).toList(),
        agreements.stream().map(entry -> entry.key().value()).toList());
  }

  private static List<String> members(Node.Entries agreement) {
    var among = agreement.find("among").map(Node.Entry::value).orElse(null);
    return switch (among) {
      case Node.Text one -> List.of(one.value());
      case Node.Items(var nodes, var place) ->
          nodes.stream()
              .filter(Node.Text.class::isInstance)
              .map(node -> ((Node.Text) node).value())
              .toList();
      case Node.Entries none -> List.of();
      case null -> List.of();
    };
  }

  private static List<Node.Entry> entries(Node.Entries root, String key) {
    return root.find(key).map(Node.Entry::value).orElse(null) instanceof Node.Entries section
        ? section.entries()
        : List.of();
  }
}
