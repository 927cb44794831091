/**
 * What other services own, as they publish it: calls, facts, eligibility reports. Only projections of events, no rules of
 * an application.
 */
@NullMarked
package no.spinn.applications.upstream;

import org.jspecify.annotations.NullMarked;
