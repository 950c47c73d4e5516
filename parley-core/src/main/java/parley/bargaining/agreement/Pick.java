package parley.bargaining.agreement;

/** An option of a topic, both by their place in the bargain. */
public record Pick(int topic, int choice) {}
