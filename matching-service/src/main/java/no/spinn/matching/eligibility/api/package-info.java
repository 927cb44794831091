/** Eligibility reports over HTTP. */
@NullMarked
package no.spinn.matching.eligibility.api;

import org.jspecify.annotations.NullMarked;
