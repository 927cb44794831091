/**
 * How many stored profiles a set of draft criteria reaches, for providers. Counts are rounded so that they disclose nothing
 * about single profiles; docs/adr/0015 explains the method.
 */
@NullMarked
package no.spinn.matching.organisation.reach;

import org.jspecify.annotations.NullMarked;
