/** Tests of letters over HTTP. */
@NullMarked
package no.spinn.applications.letter.api;

import org.jspecify.annotations.NullMarked;
