/** What was recorded comes out of a log whole, and goes to pgbench as it is meant. */
@NullMarked
package no.spinn.benchmarks.sql;

import org.jspecify.annotations.NullMarked;
