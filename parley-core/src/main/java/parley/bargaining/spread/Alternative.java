package parley.bargaining.spread;

import parley.bargaining.expectedutility.Settings;

/**
 * What the answer would be with one setting of the model chosen otherwise, all numbers at their
 * middle.
 *
 * @param setting which setting, by its word
 * @param value the other value, by its word
 * @param settings all of them with that one changed
 * @param answer the forecast under them
 * @param change from the forecast under the settings asked for
 * @param isBeyondBand whether it moves the answer by more than the numbers do
 */
public record Alternative(
    String setting,
    String value,
    Settings settings,
    double answer,
    double change,
    boolean isBeyondBand) {}
