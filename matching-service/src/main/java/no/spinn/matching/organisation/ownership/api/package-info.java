/** What resources of owned entities have in common. */
@NullMarked
package no.spinn.matching.organisation.ownership.api;

import org.jspecify.annotations.NullMarked;
