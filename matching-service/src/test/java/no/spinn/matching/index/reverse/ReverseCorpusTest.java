package no.spinn.matching.index.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.spinn.criteria.testing.TruthCorpus;
import no.spinn.criteria.testing.TruthCorpus.Entry;
import no.spinn.criteria.vocabulary.FactRoles;
import org.junit.jupiter.api.Test;

/** The reverse index gives every condition of the corpus the truth that the corpus has. */
class ReverseCorpusTest {

    /** All facts of the corpus are profiles of one index, so that its columns have values of every kind. */
    @Test
    void theIndexAgrees() {
        List<Entry> corpus = TruthCorpus.entries();
        ProfileIndex index = ProfileIndex.read(reader -> {
            for (int i = 0; i < corpus.size(); i++) {
                reader.accept(new IndexedProfile(id(i), corpus.get(i).facts()));
            }
        });
        for (int i = 0; i < corpus.size(); i++) {
            Entry entry = corpus.get(i);
            Audience audience = index.ask(List.of(entry.condition()), FactRoles.NONE);
            ProfileSet expected = switch (entry.truth()) {
                case MET -> audience.eligible();
                case UNKNOWN -> audience.undetermined();
                case NOT_MET -> audience.ineligible();
            };
            assertThat(expected.contains(id(i))).as(entry.toString()).isTrue();
        }
    }

    private static UUID id(int number) {
        return new UUID(number, number);
    }
}
