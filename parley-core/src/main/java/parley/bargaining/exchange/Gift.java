package parley.bargaining.exchange;

/**
 * What one party gives in an exchange: a move on an issue toward the other's position.
 *
 * @param giver the id of the party that moves
 * @param issue the id of the issue
 * @param from where it stood, on the issue's scale
 * @param to where it then stands
 * @param outcomeBefore the outcome of the issue before, with all exchanges so far
 * @param outcomeAfter the outcome after the move
 */
public record Gift(
    String giver,
    String issue,
    double from,
    double to,
    double outcomeBefore,
    double outcomeAfter) {}
