/** Reach over HTTP. */
@NullMarked
package no.spinn.matching.reach.api;

import org.jspecify.annotations.NullMarked;
