/** Plain SQL in the caller's transaction, for technical tables that are no entities: it costs a fraction of a native query. */
@NullMarked
package no.spinn.kit.sql;

import org.jspecify.annotations.NullMarked;
