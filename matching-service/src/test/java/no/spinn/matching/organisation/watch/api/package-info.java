/** Tests of watches over HTTP. */
@NullMarked
package no.spinn.matching.organisation.watch.api;

import org.jspecify.annotations.NullMarked;
