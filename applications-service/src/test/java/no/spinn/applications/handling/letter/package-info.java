/** Tests of letters. */
@NullMarked
package no.spinn.applications.handling.letter;

import org.jspecify.annotations.NullMarked;
