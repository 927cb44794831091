/** The JSON of a budget. */
@NullMarked
package no.spinn.applications.applying.application.budget.api;

import org.jspecify.annotations.NullMarked;
