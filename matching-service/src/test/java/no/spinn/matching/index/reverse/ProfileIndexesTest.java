package no.spinn.matching.index.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.index.reverse.ProfileChange.Removed;
import no.spinn.matching.index.reverse.ProfileChange.Stored;
import org.junit.jupiter.api.Test;

class ProfileIndexesTest {

    private static final List<Condition> GOOD =
            List.of(new Condition.Test("good", new Operator.Equals(new FactValue.Bool(true))));

    private final Stock stock = new Stock();

    @Test
    void startsWithWhatIsStored() {
        stock.store(3, true);
        ProfileIndexes indexes = new ProfileIndexes(stock);
        indexes.rebuild();
        assertThat(indexes.current().ask(GOOD, FactRoles.NONE).eligible()).containsExactly(id(3));
    }

    @Test
    void isRebuiltAfterManyChanges() {
        ProfileIndexes indexes = new ProfileIndexes(stock, 10);
        for (int number = 0; number < 11; number++) {
            indexes.apply(List.of(stock.store(number, true)));
        }
        await().until(() -> indexes.current().changes() == 0);
        assertThat(indexes.current().ask(GOOD, FactRoles.NONE).eligible().count())
                .isEqualTo(11);
    }

    @Test
    void losesNoChangeDuringARebuild() throws InterruptedException {
        ProfileIndexes indexes = new ProfileIndexes(stock, 2);
        IntStream.range(0, 2).forEach(number -> indexes.apply(List.of(stock.store(number, true))));
        stock.hold = new CountDownLatch(1);
        indexes.apply(List.of(stock.store(2, true)));
        stock.reading.await();
        indexes.apply(List.of(stock.store(0, false), stock.store(9, true)));
        indexes.apply(List.of(stock.remove(1)));
        stock.hold.countDown();
        await().until(() -> indexes.current().changes() == 3);
        assertThat(indexes.current().ask(GOOD, FactRoles.NONE).eligible()).containsExactlyInAnyOrder(id(2), id(9));
    }

    @Test
    void staysAsItIsWhenTheSourceFails() {
        ProfileIndexes indexes = new ProfileIndexes(stock, 1);
        stock.failing = true;
        indexes.apply(List.of(stock.store(1, true), stock.store(2, true)));
        assertThatThrownBy(indexes::rebuild).isInstanceOf(IllegalStateException.class);
        assertThat(indexes.current().ask(GOOD, FactRoles.NONE).eligible()).containsExactlyInAnyOrder(id(1), id(2));
        stock.failing = false;
        await().until(() -> {
            indexes.apply(List.of(stock.store(3, true)));
            return indexes.current().changes() <= 1;
        });
        assertThat(indexes.current().size()).isEqualTo(3);
    }

    @Test
    void refusesASourceThatIsNotInOrder() {
        assertThatThrownBy(() -> ProfileIndex.read(reader -> {
                    reader.accept(profile(2, true));
                    reader.accept(profile(1, true));
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static IndexedProfile profile(int number, boolean good) {
        return new IndexedProfile(id(number), new Facts(Map.of("good", new FactValue.Bool(good))));
    }

    /** A source that reads a snapshot, and that a test can block before it returns. */
    private static final class Stock implements ProfileSource {

        private final Map<UUID, IndexedProfile> profiles = new ConcurrentSkipListMap<>();
        private final CountDownLatch reading = new CountDownLatch(1);
        private volatile CountDownLatch hold = new CountDownLatch(0);
        private volatile boolean failing;

        ProfileChange store(int number, boolean good) {
            IndexedProfile profile = profile(number, good);
            profiles.put(profile.id(), profile);
            return new Stored(profile);
        }

        ProfileChange remove(int number) {
            profiles.remove(id(number));
            return new Removed(id(number));
        }

        @Override
        public void readAll(Consumer<IndexedProfile> reader) {
            if (failing) {
                throw new IllegalStateException("the database is down");
            }
            List.copyOf(profiles.values()).forEach(reader);
            reading.countDown();
            try {
                hold.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Collection<UUID> ownedBy(OrganisationId organisation) {
            return List.of();
        }
    }
}
