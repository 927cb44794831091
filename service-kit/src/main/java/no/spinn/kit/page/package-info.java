/** Pagination: opaque cursors, bound to the query that they were created for. */
@NullMarked
package no.spinn.kit.page;

import org.jspecify.annotations.NullMarked;
