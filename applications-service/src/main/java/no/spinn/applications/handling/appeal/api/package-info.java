/** Appeals over HTTP, for the applicant, the provider and the appeal body. */
@NullMarked
package no.spinn.applications.handling.appeal.api;

import org.jspecify.annotations.NullMarked;
