/**
 * The expected utility model of Bruce Bueno de Mesquita, round by round, with every quantity in it
 * open to question.
 */
@NullMarked
package parley.bargaining.expectedutility;

import org.jspecify.annotations.NullMarked;
