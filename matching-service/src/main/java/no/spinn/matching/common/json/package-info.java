/** Stored JSON. */
@NullMarked
package no.spinn.matching.common.json;

import org.jspecify.annotations.NullMarked;
