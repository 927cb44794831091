/** Tests of letters over HTTP. */
@NullMarked
package no.spinn.applications.handling.letter.api;

import org.jspecify.annotations.NullMarked;
