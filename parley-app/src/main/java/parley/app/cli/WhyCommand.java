package parley.app.cli;

import java.io.IOException;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.findings.WhyFindings;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.Conflict;
import parley.stability.reasons.Reasoner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why a party stays at a state or leaves it. */
@Command(
    name = "why",
    header = "Say why a party would stay at an outcome or leave it.",
    description = {
      "",
      "The reason is the party's improvement and what the others would do about it. It is found from"
          + " the definitions, around this one state, however large the whole is."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley why examples/syria-2015/talks.yaml now russia",
      "  parley why talks.yaml us.convene,russia.confirm",
      "  parley why talks.yaml 4711 russia --full"
    })
final class WhyCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "TALKS",
      description =
          "A Talks file, a dossier that holds one, a .gmcr model, or - for standard input.")
  private String file = "";

  @Parameters(
      index = "1",
      paramLabel = "STATE",
      description =
          "now; the options taken, with commas between; none; or the number that 'solve' shows.")
  private String state = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "PARTY",
      description = "Only for this party; for all of them where left out.")
  private @Nullable String party;

  @Option(
      names = "--concept",
      paramLabel = "NAME",
      split = ",",
      description = "Under these: Nash, GMR, SMR, SEQ, SSEQ, SIM, or L3 to look 3 moves ahead.")
  private List<String> concepts = List.of();

  @Option(
      names = "--full",
      description = "Under Nash, GMR, SMR, SEQ and SSEQ, too, with every improvement.")
  private boolean full;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  WhyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Console console = session.console();
    ConflictInput input = ConflictInput.of(console, file);
    BigInteger at = input.state(state);
    List<Integer> parties = party == null ? input.parties() : List.of(input.party(party));
    WhyFindings findings = new WhyFindings(input.conflict(), at);
    Set<Concept> shown = shown(input.conflict());
    console.print(
        json ? findings.json(parties, shown) : findings.text(parties, shown, console.width()));
    return ExitCode.DONE.number();
  }

  private Set<Concept> shown(Conflict conflict) {
    Set<Concept> shown = new TreeSet<>(Concept.ORDER);
    if (full) {
      shown.addAll(EnumSet.range(Standard.NASH, Standard.SSEQ));
    }
    for (String name : concepts) {
      Concept concept = SolvingOptions.concept(name);
      if (!Reasoner.knows(conflict, concept)) {
        throw new Failure(
            ExitCode.USAGE,
            concept.code()
                + " is not defined for a conflict given as a graph of states; choose Nash, GMR, SMR,"
                + " SEQ or SSEQ");
      }
      shown.add(concept);
    }
    return shown;
  }
}
