/** Watches over HTTP, and what they have found. */
@NullMarked
package no.spinn.matching.watch.api;

import org.jspecify.annotations.NullMarked;
