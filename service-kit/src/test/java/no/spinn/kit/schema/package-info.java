/** A database whose schema had one role for everything. */
@NullMarked
package no.spinn.kit.schema;

import org.jspecify.annotations.NullMarked;
