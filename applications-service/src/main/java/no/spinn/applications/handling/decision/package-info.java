/** Recommendations and decisions, for one application or many at once, within the budget of the call. */
@NullMarked
package no.spinn.applications.handling.decision;

import org.jspecify.annotations.NullMarked;
