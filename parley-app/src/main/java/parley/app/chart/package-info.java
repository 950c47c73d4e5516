/**
 * Forecasts as pictures: pure functions to SVG without scripts or style sheets, in colours that can
 * be told apart and read on light and on dark ground.
 */
@NullMarked
package parley.app.chart;

import org.jspecify.annotations.NullMarked;
