/** What has to hold before something else can happen: one class for each family of wordings. */
@NullMarked
package parley.reading.conditions;

import org.jspecify.annotations.NullMarked;
