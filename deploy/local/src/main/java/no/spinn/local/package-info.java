/**
 * Runs the suite on this machine: PostgreSQL, Kafka, a token issuer and the services. The servers are real, with durable settings;
 * only their size is local. The launcher and the tests use this package.
 */
@NullMarked
package no.spinn.local;

import org.jspecify.annotations.NullMarked;
