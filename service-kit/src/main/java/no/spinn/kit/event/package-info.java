/** Events between services: the outbox that is written with the business change, the relay that sends it, and the consumer that keeps projections. Knows CloudEvents and Kafka so that no feature has to. */
@NullMarked
package no.spinn.kit.event;

import org.jspecify.annotations.NullMarked;
