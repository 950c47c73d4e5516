package parley.bargaining.expectedutility;

import java.util.Optional;

/**
 * What one party did in one round.
 *
 * @param party its id
 * @param before where it stood
 * @param after where it stands afterwards
 * @param security the sum of what others could gain by challenging it
 * @param exponent its risk exponent: 2 for the most careful, 1/2 for the most daring
 * @param offers how many offers it had
 * @param taken the offer it took
 * @param isTorn whether it stayed because equal offers pulled it both ways
 */
public record Move(
    String party,
    double before,
    double after,
    double security,
    double exponent,
    int offers,
    Optional<Offer> taken,
    boolean isTorn) {}
