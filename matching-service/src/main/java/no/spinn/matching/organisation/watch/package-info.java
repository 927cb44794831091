/**
 * Watches: an organisation hears once of each call that opens or is amended and fits one of its profiles. Matches themselves are
 * derived and never stored; what is kept is what a watch was told.
 */
@NullMarked
package no.spinn.matching.organisation.watch;

import org.jspecify.annotations.NullMarked;
