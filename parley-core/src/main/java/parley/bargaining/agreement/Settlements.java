package parley.bargaining.agreement;

/** Where three ideas of a fair settlement end. */
public record Settlements(Deal nash, Deal kalaiSmorodinsky, Deal egalitarian) {}
