/** Tests of the rights of applicants. */
@NullMarked
package no.spinn.applications.handling.rights;

import org.jspecify.annotations.NullMarked;
