/**
 * Watches: they notify an organisation once of each call that opens or is amended and fits one of its profiles, and once when
 * such a call is nothing for it any more. Only what a watch has found is stored; all other matches are computed on request.
 */
@NullMarked
package no.spinn.matching.organisation.watch;

import org.jspecify.annotations.NullMarked;
