/** A budget as it is written and read over HTTP. */
@NullMarked
package no.spinn.applications.applying.application.budget.api;

import org.jspecify.annotations.NullMarked;
