/**
 * The flat file that holds the published English models: its format, its reader and its writer. The
 * parser maps the file and looks features up by hash; nothing is deserialised.
 */
@NullMarked
package parley.language.model;

import org.jspecify.annotations.NullMarked;
