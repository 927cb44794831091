/** The rules of budgets. */
@NullMarked
package no.spinn.applications.applying.application.budget;

import org.jspecify.annotations.NullMarked;
