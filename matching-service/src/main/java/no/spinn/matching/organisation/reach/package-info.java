/**
 * How many stored profiles a set of criteria reaches, for providers who have not published it yet. Tells counts, and never so
 * exactly that they speak of a few profiles; docs/adr/0015 says how.
 */
@NullMarked
package no.spinn.matching.organisation.reach;

import org.jspecify.annotations.NullMarked;
