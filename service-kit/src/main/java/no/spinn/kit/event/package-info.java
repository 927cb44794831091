/**
 * Events between services: the outbox that is written in the transaction of the change, the relay that sends it, and the consumer
 * that keeps projections. Only this package knows CloudEvents and Kafka.
 *
 * <p>All features publish in one style. The feature declares a small port, such as {@code Announcements}, and calls it in the
 * transaction of the change. Its {@code events} leaf implements the port, builds the payload and adds it to the {@link
 * no.spinn.kit.event.Outbox}. No feature uses the outbox itself, and no leaf observes a CDI event.
 */
@NullMarked
package no.spinn.kit.event;

import org.jspecify.annotations.NullMarked;
