/** The formal check over HTTP, for the provider who checks and the applicant who answers. */
@NullMarked
package no.spinn.applications.handling.formalcheck.api;

import org.jspecify.annotations.NullMarked;
