/** Tests of assessments. */
@NullMarked
package no.spinn.applications.handling.assessment;

import org.jspecify.annotations.NullMarked;
