/**
 * Partner search. Organisations publish listings of what they work on, the roles they can have and the roles they seek.
 * Others with the same challenge find the listing and request contact. Contact addresses are disclosed once both have agreed.
 */
@NullMarked
package no.spinn.matching.organisation.partner;

import org.jspecify.annotations.NullMarked;
