package no.spinn.matching.organisation.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import no.spinn.criteria.value.Facts;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.index.reverse.IndexedProfile;
import no.spinn.matching.index.reverse.ProfileIndexes;
import no.spinn.matching.index.reverse.ProfileSource;
import org.junit.jupiter.api.Test;

class ProfilesOfOthersTest {

    private static final OrganisationId OWNER = OrganisationId.norwegian("986399445");
    private static final OrganisationId STRANGER = OrganisationId.norwegian("991825827");

    @Test
    void excludesTheProfilesOfTheCaller() {
        TwoOfTheOwner source = new TwoOfTheOwner();
        ProfileIndexes indexes = new ProfileIndexes(source);
        indexes.rebuild();
        ProfilesOfOthers profiles = new ProfilesOfOthers(indexes, source);

        assertThat(profiles.excluding(OWNER).all()).containsExactly(id(3));
        assertThat(profiles.excluding(STRANGER).all()).containsExactlyInAnyOrder(id(1), id(2), id(3));
        assertThat(indexes.current().size()).isEqualTo(3);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    /** Three profiles, two of them of one organisation. */
    private static final class TwoOfTheOwner implements ProfileSource {

        @Override
        public void readAll(Consumer<IndexedProfile> reader) {
            for (int number = 1; number <= 3; number++) {
                reader.accept(new IndexedProfile(id(number), new Facts(Map.of())));
            }
        }

        @Override
        public Collection<UUID> ownedBy(OrganisationId organisation) {
            return organisation.equals(OWNER) ? List.of(id(1), id(2)) : List.of();
        }
    }
}
