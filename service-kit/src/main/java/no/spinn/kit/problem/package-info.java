/** Errors as RFC 9457 problem details: the shape, the codes, and the one place where exceptions become answers. Features declare codes and throw refusals; they never build error answers themselves. */
@NullMarked
package no.spinn.kit.problem;

import org.jspecify.annotations.NullMarked;
