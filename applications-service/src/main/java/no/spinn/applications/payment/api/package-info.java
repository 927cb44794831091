/** Payments and repayments over HTTP. */
@NullMarked
package no.spinn.applications.payment.api;

import org.jspecify.annotations.NullMarked;
