/**
 * Data that other services own and publish: calls, facts, eligibility reports. Only projections of events; no rules of an
 * application.
 */
@NullMarked
package no.spinn.applications.upstream;

import org.jspecify.annotations.NullMarked;
