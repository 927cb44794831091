/** What all features share: problem codes, the clock, and how stored JSON is read. */
@NullMarked
package no.spinn.matching.common;

import org.jspecify.annotations.NullMarked;
