/** What a service asks of PostgreSQL, written down by the server itself and repeated by pgbench. */
@NullMarked
package no.spinn.benchmarks.sql;

import org.jspecify.annotations.NullMarked;
