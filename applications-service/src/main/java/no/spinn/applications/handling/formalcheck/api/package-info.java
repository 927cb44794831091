/** The formal check over HTTP, for the provider and the applicant. */
@NullMarked
package no.spinn.applications.handling.formalcheck.api;

import org.jspecify.annotations.NullMarked;
