package parley.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.language.Arc;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.language.Sentence;
import parley.language.Token;

/**
 * Prints how a text file is parsed, a paragraph being a line: one token a line with its index,
 * form, lemma, tag, the index of its head ({@link Arc#ROOT} for none), label and offsets into the
 * file; an empty line after each sentence.
 */
public final class ShowParse {

  private ShowParse() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: ShowParse FILE…");
      System.exit(2);
    }
    Parser parser = EnglishParser.load();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String file : args) {
      out.println("# " + file);
      show(parser, Files.readString(Path.of(file)), out);
    }
    out.flush();
  }

  private static void show(Parser parser, String text, PrintStream out) {
    int start = 0;
    for (String paragraph : text.split("\n", -1)) {
      for (Sentence sentence : parser.parse(paragraph)) {
        for (int i = 0; i < sentence.size(); i++) {
          Token token = sentence.token(i).shifted(start);
          Arc arc = sentence.arcs().get(i);
          out.printf(
              "%d\t%s\t%s\t%s\t%d\t%s\t%d\t%d%n",
              i,
              token.form(),
              token.lemma(),
              token.tag(),
              arc.head(),
              arc.label(),
              token.start(),
              token.end());
        }
        out.println();
      }
      start += paragraph.length() + 1;
    }
  }
}
