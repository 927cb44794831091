/** What organisations keep here for themselves, and nobody else sees. */
@NullMarked
package no.spinn.matching.ownership;

import org.jspecify.annotations.NullMarked;
