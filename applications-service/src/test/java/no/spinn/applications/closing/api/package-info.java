/** Tests of what comes after a grant. */
@NullMarked
package no.spinn.applications.closing.api;

import org.jspecify.annotations.NullMarked;
