/** The first requests of a replica, which it sends to itself before others send theirs. */
@NullMarked
package no.spinn.kit.warmup;

import org.jspecify.annotations.NullMarked;
