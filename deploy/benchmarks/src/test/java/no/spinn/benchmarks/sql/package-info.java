/** Tests of the recorded statements: read completely, and passed to pgbench unchanged. */
@NullMarked
package no.spinn.benchmarks.sql;

import org.jspecify.annotations.NullMarked;
