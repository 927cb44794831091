package no.spinn.kit.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events travel. */
@ConfigMapping(prefix = "spinn.events")
public interface EventSettings {

    /** The CloudEvents source and the consumer group: the service's name. */
    @WithDefault("${quarkus.application.name}")
    String service();

    /** The largest event, in bytes. Below the broker's default of 1 MiB, which counts headers too. */
    @WithDefault("900000")
    int maxBytes();

    /** Whether this process sends and receives. Off in tests that look at the tables alone. */
    @WithDefault("true")
    boolean enabled();

    Relay relay();

    Topics topics();

    Consumer consumer();

    /** Sending. */
    interface Relay {

        /**
         * How long the relay sleeps when no commit wakes it: the delay of events that another replica wrote. Each poll
         * is also the heartbeat that keeps leadership, so it must be well below {@link #leaderTimeout()}.
         */
        @WithDefault("50ms")
        Duration poll();

        /** After so long without a heartbeat PostgreSQL ends the leader's session, and with it the leadership. */
        @WithDefault("10s")
        Duration leaderTimeout();

        /** How long a replica waits before it tries again to become leader, and after an error. */
        @WithDefault("500ms")
        Duration retry();

        /** How many rows are under way to the broker at most. */
        @WithDefault("500")
        int batch();

        /** How long sent rows are kept, for those who look into what happened. */
        @WithDefault("7d")
        Duration keepSent();
    }

    /** What a topic gets when it is made. */
    interface Topics {

        /** Cannot be lowered later; each aggregate stays in one partition. */
        @WithDefault("6")
        int partitions();

        /** One for a single broker; three where there is a cluster. */
        @WithDefault("1")
        short replication();

        /** How long every version is kept before compaction may leave only the newest: the auditors' time. */
        @WithDefault("365d")
        Duration compactionLag();
    }

    /** Receiving. */
    interface Consumer {

        /** How many records are applied in one transaction when all goes well. */
        @WithDefault("200")
        int batch();

        /** After so long without a heartbeat the broker gives a replica's partitions to others; brokers allow 6 s and more. */
        @WithDefault("10s")
        Duration sessionTimeout();

        /** How long to wait before trying again when the database or the broker is out of reach. */
        @WithDefault("500ms")
        Duration retry();
    }
}
