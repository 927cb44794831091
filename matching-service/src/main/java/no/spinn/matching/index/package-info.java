/**
 * The two indexes: from one project to all calls (forward), and from one call to all profiles (reverse). Fast, in
 * memory, and without words.
 */
@NullMarked
package no.spinn.matching.index;

import org.jspecify.annotations.NullMarked;
