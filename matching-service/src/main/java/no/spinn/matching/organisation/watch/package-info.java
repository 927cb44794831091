/**
 * Watches: they notify an organisation once of each call that opens or is amended and fits one of its profiles. Only the
 * matches that a watch has found are stored; all other matches are computed on request.
 */
@NullMarked
package no.spinn.matching.organisation.watch;

import org.jspecify.annotations.NullMarked;
