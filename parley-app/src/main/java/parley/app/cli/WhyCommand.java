package parley.app.cli;

import java.io.IOException;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.app.findings.WhyFindings;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.Standard;
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
      description = "A Talks file or a .gmcr model, or - for standard input.")
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
      description = "Under these: Nash, GMR, SMR, SEQ, SSEQ.")
  private List<String> concepts = List.of();

  @Option(names = "--full", description = "Under every concept, with every improvement.")
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
    console.print(
        json ? findings.json(parties, shown()) : findings.text(parties, shown(), console.width()));
    return ExitCode.DONE.number();
  }

  private Set<Standard> shown() {
    Set<Standard> shown =
        full ? EnumSet.range(Standard.NASH, Standard.SSEQ) : EnumSet.noneOf(Standard.class);
    for (String name : concepts) {
      Concept concept = SolvingOptions.concept(name);
      if (!(concept instanceof Standard standard) || !Reasoner.knows(concept)) {
        throw new Failure(
            ExitCode.USAGE, "no reasons are told under " + concept.code() + "; 'solve' knows it");
      }
      shown.add(standard);
    }
    return shown;
  }
}
