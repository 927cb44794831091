package no.spinn.kit.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** Sending and receiving of events. */
@ConfigMapping(prefix = "spinn.events")
public interface EventSettings {

    /** The CloudEvents source and the consumer group: the service's name. */
    @WithDefault("${quarkus.application.name}")
    String service();

    /** The maximum size of an event in bytes. Below the broker's default of 1 MiB, which includes headers. */
    @WithDefault("900000")
    int maxBytes();

    /** Whether this process sends and receives events. Disabled in tests that only read the tables. */
    @WithDefault("true")
    boolean enabled();

    /**
     * From which age on an event that waits counts as degraded in the health checks: one that the relay has not sent, or one
     * that the consumer has not applied.
     */
    @WithDefault("30s")
    Duration degradedAfter();

    Relay relay();

    Topics topics();

    Consumer consumer();

    /** Sending. */
    interface Relay {

        /**
         * The relay's poll interval when no commit wakes it: the delay of events that other replicas write. Each poll is also
         * the heartbeat of the leader, so the interval must be well below {@link #leaderTimeout()}.
         */
        @WithDefault("50ms")
        Duration poll();

        /** Without a heartbeat for this time, PostgreSQL ends the leader's session, and with it the leadership. */
        @WithDefault("10s")
        Duration leaderTimeout();

        /** How long a replica waits between attempts to become leader, and after an error. */
        @WithDefault("500ms")
        Duration retry();

        /** Maximum number of unacknowledged rows in flight. */
        @WithDefault("500")
        int batch();

        /** How long sent rows are kept, for troubleshooting. */
        @WithDefault("7d")
        Duration keepSent();
    }

    /** The configuration of new topics. */
    interface Topics {

        /** Partitions of a topic. The number cannot be lowered later; each aggregate stays in one partition. */
        @WithDefault("6")
        int partitions();

        /** Replication factor: 1 for a single broker, 3 for a cluster. */
        @WithDefault("1")
        short replication();

        /**
         * How many replicas have to store an event before it counts as sent. By default all but one: with replication 3, two, so
         * that one broker may fail.
         */
        OptionalInt minInSyncReplicas();

        /** Whether the relay creates a topic that is missing. False where the platform declares topics. */
        @WithDefault("true")
        boolean create();

        /** How long the events of a topic wait that is missing or that the Kafka user may not use, before the next attempt. */
        @WithDefault("10s")
        Duration retry();

        /** How long all versions are kept, for auditors, before compaction keeps only the newest. */
        @WithDefault("365d")
        Duration compactionLag();
    }

    /** Receiving. */
    interface Consumer {

        /** Maximum number of records applied in one transaction. */
        @WithDefault("200")
        int batch();

        /** Without a heartbeat for this time, the broker reassigns a replica's partitions. Brokers accept 6 s or more. */
        @WithDefault("10s")
        Duration sessionTimeout();

        /** How long to wait before a retry when the database or the broker is unreachable. */
        @WithDefault("500ms")
        Duration retry();
    }
}
