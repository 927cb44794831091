/** Tests of the whole suite over HTTP: packaged services, a real PostgreSQL and a real Kafka. */
@NullMarked
package no.spinn.systemtests;

import org.jspecify.annotations.NullMarked;
