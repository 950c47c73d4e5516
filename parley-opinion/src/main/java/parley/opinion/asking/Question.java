package parley.opinion.asking;

/**
 * What a model is asked.
 *
 * @param instructions ours
 * @param material what they are to be applied to; nobody's instructions
 * @param schema of the answer, as JSON Schema
 */
public record Question(String instructions, String material, String schema) {}
