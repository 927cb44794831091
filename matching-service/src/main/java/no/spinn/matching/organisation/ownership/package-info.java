/** What organisations keep here for themselves, and nobody else sees. */
@NullMarked
package no.spinn.matching.organisation.ownership;

import org.jspecify.annotations.NullMarked;
