package parley.bargaining.expectedutility;

import parley.bargaining.expectedutility.Offer.Kind;

/** An offer by the number of the party that makes it, with the move it asks for. */
record Entry(
    int from, Kind kind, double resisting, double challenge, double position, double move) {}
