/** Finding by words and filters. Knows neither calls nor instruments, only entries that they write: words by weight, and traits to filter by. The text search of PostgreSQL does the work; there is no second store. */
@NullMarked
package no.spinn.instruments.search;

import org.jspecify.annotations.NullMarked;
