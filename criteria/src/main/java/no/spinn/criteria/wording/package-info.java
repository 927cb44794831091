/** Writes conditions in words, for people who want to read what a criterion demands. */
@NullMarked
package no.spinn.criteria.wording;

import org.jspecify.annotations.NullMarked;
