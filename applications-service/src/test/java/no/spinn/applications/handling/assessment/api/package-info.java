/** Tests of assessments over HTTP. */
@NullMarked
package no.spinn.applications.handling.assessment.api;

import org.jspecify.annotations.NullMarked;
