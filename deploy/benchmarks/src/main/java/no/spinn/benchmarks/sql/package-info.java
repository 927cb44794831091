/** The statements that a service sends to PostgreSQL, logged by the server itself and repeated by pgbench. */
@NullMarked
package no.spinn.benchmarks.sql;

import org.jspecify.annotations.NullMarked;
