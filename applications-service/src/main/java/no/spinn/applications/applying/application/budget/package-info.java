/** The budget of a project: costs, financing, and the rules for their sums. Knows nothing of applications. */
@NullMarked
package no.spinn.applications.applying.application.budget;

import org.jspecify.annotations.NullMarked;
