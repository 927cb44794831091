/** Answers as bytes with a strong entity tag, and those that everybody gets kept in memory, so that they are made once for each change and not for each request. */
@NullMarked
package no.spinn.kit.representation;

import org.jspecify.annotations.NullMarked;
