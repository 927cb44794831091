/** Full-text search with filters, on the text search of PostgreSQL. It knows neither calls nor instruments, only the entries that they write: texts by weight, and traits to filter by. */
@NullMarked
package no.spinn.instruments.search;

import org.jspecify.annotations.NullMarked;
