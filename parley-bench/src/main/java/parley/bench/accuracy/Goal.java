package parley.bench.accuracy;

/** The figure a row is to reach on text never seen. */
record Goal(Metric metric, double value) {}
