/** Tests of assessments over HTTP. */
@NullMarked
package no.spinn.applications.assessment.api;

import org.jspecify.annotations.NullMarked;
