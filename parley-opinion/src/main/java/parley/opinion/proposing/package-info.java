/** What a model is asked, and what it may propose: claims in words, before any is believed. */
@NullMarked
package parley.opinion.proposing;

import org.jspecify.annotations.NullMarked;
