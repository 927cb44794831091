package no.spinn.kit.event;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * One interleaving of writers, two relays and two consumers, with crashes, pauses and failures drawn from a seed; then a calm phase
 * until nothing is left to do. The loops of relay and consumer are the real ones.
 */
final class EventFlowSimulation {

    private static final int STEPS = 60;
    private static final int PEACE = 500;
    private static final int BATCH = 3;

    private final Random chance;
    private final SimulatedOutbox outbox;
    private final SimulatedBroker broker;
    private final Supplier<SimulatedOutbox.Session> sessions;
    private final Supplier<SimulatedBroker.Producer> producers;
    private final Supplier<SimulatedBroker.Feed> feeds;
    private final Relaying[] relays;
    private final Consuming[] consumers;

    /** Faults to inject, to prove that the simulation detects them. */
    enum Defect {
        NONE,
        READS_AS_A_CURSOR,
        SENDS_ON_AFTER_A_FAILURE,
        COMMITS_BEFORE_IT_APPLIES
    }

    private EventFlowSimulation(long seed, Defect defect) {
        this.chance = new Random(seed);
        this.outbox = new SimulatedOutbox(chance);
        this.broker = new SimulatedBroker(chance);
        this.sessions = defect == Defect.READS_AS_A_CURSOR ? () -> outbox.new Cursor() : () -> outbox.new Session();
        this.producers = () -> broker.new Producer(defect == Defect.SENDS_ON_AFTER_A_FAILURE);
        this.feeds = defect == Defect.COMMITS_BEFORE_IT_APPLIES ? () -> broker.new Hasty() : () -> broker.new Feed();
        this.relays = new Relaying[] {new Relaying(), new Relaying()};
        this.consumers = new Consuming[] {new Consuming(), new Consuming()};
    }

    /** The violations at the end; empty if there are none. */
    static List<String> faults(long seed, Defect defect) {
        EventFlowSimulation world = new EventFlowSimulation(seed, defect);
        world.run();
        return world.faults();
    }

    private void run() {
        for (int i = 0; i < STEPS; i++) {
            disturb();
        }
        outbox.endAll();
        broker.heal();
        for (int i = 0; i < PEACE && !isQuiet(); i++) {
            relays[i % 2].step();
            relays[i % 2].deliver();
            consumers[i % 2].step();
        }
    }

    private boolean isQuiet() {
        return outbox.allSent() && broker.allCommitted();
    }

    private void disturb() {
        int which = chance.nextInt(2);
        switch (chance.nextInt(24)) {
            case 0 -> relays[which].die();
            case 1 -> relays[which].pause();
            case 2 -> consumers[which].die();
            case 3, 4, 5, 6, 7, 8 -> relays[which].step();
            case 9, 10, 11, 12 -> relays[which].deliver();
            case 13, 14, 15, 16 -> consumers[which].step();
            default -> outbox.write();
        }
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (OutboxRow row : broker.log()) {
            long last = seen.getOrDefault(row.aggregateId(), 0L);
            if (row.version() > last + 1) {
                faults.add("%s: %d was sent after %d".formatted(row.aggregateId(), row.version(), last));
            }
            seen.merge(row.aggregateId(), row.version(), Math::max);
        }
        if (!seen.equals(outbox.versions())) {
            faults.add("written %s, sent %s".formatted(outbox.versions(), seen));
        }
        if (!broker.projection().equals(outbox.versions())) {
            faults.add("written %s, applied %s".formatted(outbox.versions(), broker.projection()));
        }
        if (!isQuiet()) {
            faults.add("it never came to an end");
        }
        return faults;
    }

    /** A replica's relay. It becomes leader if there is none. */
    private final class Relaying {

        private SimulatedOutbox.Session session = ended();
        private SimulatedBroker.Producer producer = producers.get();
        private RelayLoop loop = new RelayLoop(session, producer, BATCH);
        private boolean alive;

        private SimulatedOutbox.Session ended() {
            SimulatedOutbox.Session none = outbox.new Session();
            none.end();
            return none;
        }

        void step() {
            if (!alive && !somebodyLeads()) {
                session = sessions.get();
                producer = producers.get();
                loop = new RelayLoop(session, producer, BATCH);
                alive = true;
            }
            if (alive) {
                work();
            }
        }

        private void work() {
            try {
                loop.step();
            } catch (SQLException | RuntimeException over) {
                die();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Sent rows proceed independently of the relay. */
        void deliver() {
            producer.step();
        }

        void die() {
            producer.close();
            session.end();
            alive = false;
        }

        /** It resumes later, unaware that it is no longer the leader. */
        void pause() {
            session.end();
        }

        private boolean somebodyLeads() {
            for (Relaying relay : relays) {
                if (relay.alive && !relay.session.isOver()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A replica's consumer. */
    private final class Consuming {

        private ConsumerLoop<OutboxRow> loop = begun();

        private ConsumerLoop<OutboxRow> begun() {
            return new ConsumerLoop<>(feeds.get(), broker::apply);
        }

        void step() {
            loop.step();
        }

        void die() {
            loop = begun();
        }
    }
}
