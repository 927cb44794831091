/** Watches over HTTP, and what they have found. */
@NullMarked
package no.spinn.matching.organisation.watch.api;

import org.jspecify.annotations.NullMarked;
