/** Lists in pages: opaque cursors bound to the query that made them. */
@NullMarked
package no.spinn.kit.page;

import org.jspecify.annotations.NullMarked;
