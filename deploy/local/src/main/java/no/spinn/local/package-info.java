/**
 * The servers that the suite stands on, started on this machine: PostgreSQL, Kafka and a token issuer. They are the real
 * ones with settings that keep data; only their size is local. Used by the launcher and by tests.
 */
@NullMarked
package no.spinn.local;

import org.jspecify.annotations.NullMarked;
