/** Tests of what comes after a grant. */
@NullMarked
package no.spinn.applications.project.payment.api;

import org.jspecify.annotations.NullMarked;
