/** Eligibility reports over HTTP. */
@NullMarked
package no.spinn.matching.answer.eligibility.api;

import org.jspecify.annotations.NullMarked;
