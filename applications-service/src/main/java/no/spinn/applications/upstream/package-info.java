/**
 * Data that others own and publish: the calls, facts and eligibility reports of other services, and the exchange rates of
 * Norges Bank. Only copies of it; no rules of an application.
 */
@NullMarked
package no.spinn.applications.upstream;

import org.jspecify.annotations.NullMarked;
