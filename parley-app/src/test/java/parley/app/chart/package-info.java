@NullMarked
package parley.app.chart;

import org.jspecify.annotations.NullMarked;
