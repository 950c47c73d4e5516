package parley.app.findings;

/** One analysis beside the equilibria. */
public interface SolveSection {

  /** The field that holds it in the JSON. */
  String name();

  /** It as JSON: a record, a list or a map of such. */
  Object view();

  /** Says it in words. */
  void tell(Lines out);
}
