package parley.reading.statements;

/**
 * The shapes in which a cue word reports; the head of {@code cues.txt} gives an example of each.
 */
enum Frame {
  CLAUSE,
  QUESTION,
  QUOTE,
  INFINITIVE,
  REQUEST,
  GERUND,
  ABOUT,
  OBJECT,
  NOUN,
  ADJECTIVE,
  RESOLVE,
  PLAN
}
