/** The published changes of payments. */
@NullMarked
package no.spinn.applications.project.payment.events;

import org.jspecify.annotations.NullMarked;
