/** What a provider's people recommend and what the provider decides, one application at a time or many, within the budget of the call. */
@NullMarked
package no.spinn.applications.handling.decision;

import org.jspecify.annotations.NullMarked;
