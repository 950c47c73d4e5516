package parley.talks;

/**
 * What a party expects if there is no agreement.
 *
 * @param points on the scale of its values, 0 to 100
 */
public record NoAgreement(String party, double points, Basis basis) implements Item {}
