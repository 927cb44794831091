/**
 * Plain SQL in the caller's transaction, for technical tables that are not entities, since it costs a fraction of a native query;
 * advisory locks; and how an unreachable database is recognised.
 */
@NullMarked
package no.spinn.kit.sql;

import org.jspecify.annotations.NullMarked;
