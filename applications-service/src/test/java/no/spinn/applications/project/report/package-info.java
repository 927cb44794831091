/** Tests of what comes after a grant. */
@NullMarked
package no.spinn.applications.project.report;

import org.jspecify.annotations.NullMarked;
