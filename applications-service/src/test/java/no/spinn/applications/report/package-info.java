/** Tests of what comes after a grant. */
@NullMarked
package no.spinn.applications.report;

import org.jspecify.annotations.NullMarked;
