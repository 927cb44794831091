/** What a project costs and who pays for it, and how the two add up. Knows nothing of applications. */
@NullMarked
package no.spinn.applications.applying.application.budget;

import org.jspecify.annotations.NullMarked;
