/**
 * applications-service under load: submissions beside the same statements from pgbench, the last seconds before a
 * deadline, and long lists.
 */
@NullMarked
package no.spinn.benchmarks.applications;

import org.jspecify.annotations.NullMarked;
