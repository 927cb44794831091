/** Budgets and the rules that hold of them. */
@NullMarked
package no.spinn.applications.applying.application.budget;

import org.jspecify.annotations.NullMarked;
