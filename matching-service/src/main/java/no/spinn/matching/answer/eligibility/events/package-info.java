/** Receives and stores submitted applications, and publishes eligibility reports. */
@NullMarked
package no.spinn.matching.answer.eligibility.events;

import org.jspecify.annotations.NullMarked;
