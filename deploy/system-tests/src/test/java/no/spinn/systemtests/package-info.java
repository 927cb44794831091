/** The whole suite as its users meet it: packaged services, a real PostgreSQL, a real Kafka, HTTP. */
@NullMarked
package no.spinn.systemtests;

import org.jspecify.annotations.NullMarked;
