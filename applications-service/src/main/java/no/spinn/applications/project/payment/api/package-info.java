/** Payments and repayments over HTTP. */
@NullMarked
package no.spinn.applications.project.payment.api;

import org.jspecify.annotations.NullMarked;
