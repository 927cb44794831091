/** Tests of assessments. */
@NullMarked
package no.spinn.applications.assessment;

import org.jspecify.annotations.NullMarked;
