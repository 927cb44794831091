/** Reach over HTTP. */
@NullMarked
package no.spinn.matching.organisation.reach.api;

import org.jspecify.annotations.NullMarked;
