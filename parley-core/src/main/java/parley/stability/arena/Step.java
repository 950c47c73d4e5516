package parley.stability.arena;

import java.math.BigInteger;

/** One party's move to a state. */
public record Step(int party, BigInteger to) {}
