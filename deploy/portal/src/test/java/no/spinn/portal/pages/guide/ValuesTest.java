package no.spinn.portal.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.upstream.MalformedAddressException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final Values VALUES = new Values(Stream.of(
                    fact("organisation.sector", "code", null),
                    fact("organisation.country", "code", null),
                    fact("project.themes", "codes", null),
                    fact("project.userDriven", "boolean", null),
                    fact("project.partnerCount", "integer", null),
                    fact("project.ownShare", "decimal", "ratio"),
                    fact("project.requestedAmount", "money", null),
                    fact("project.startDate", "date", null))
            .collect(Collectors.toMap(Fact::id, Function.identity())));

    @Test
    void answersAreFactsOfTheApi() {
        assertThat(facts("project.themes=a&project.themes=b&project.userDriven=true&project.partnerCount=3"
                        + "&project.ownShare=40+%25&project.requestedAmount=2+000+000&project.startDate=2027-01-01"))
                .containsEntry("project.themes", List.of("a", "b"))
                .containsEntry("project.userDriven", true)
                .containsEntry("project.partnerCount", BigDecimal.valueOf(3).toBigInteger())
                .containsEntry("project.ownShare", new BigDecimal("0.40"))
                .containsEntry("project.requestedAmount", Map.of("amount", "2000000.00", "currency", "NOK"))
                .containsEntry("project.startDate", "2027-01-01");
    }

    @Test
    void whoDoesNotKnowLeavesTheFactOut() {
        assertThat(facts("project.userDriven=unknown&project.themes=unknown")).isEmpty();
    }

    @Test
    void anOrganisationIsNorwegianUnlessItIsAForeignPublicBody() {
        assertThat(facts("organisation.sector=a")).containsEntry("organisation.country", "NO");
        assertThat(facts("organisation.sector=foreign_public_body")).doesNotContainKey("organisation.country");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no.such.fact=1",
                "organisation.sector=other",
                "organisation.sector=a&organisation.sector=b",
                "project.themes=other",
                "project.userDriven=yes",
                "project.partnerCount=-1",
                "project.partnerCount=1e9",
                "project.partnerCount=99999999999999999999",
                "project.requestedAmount=lots",
                "project.startDate=2027-13-01",
                "project.userDriven=%3Cscript%3E"
            })
    void whatIsNoValueOfItsFactIsRefused(String query) {
        assertThatThrownBy(() -> facts(query)).isInstanceOf(MalformedAddressException.class);
    }

    private static Map<String, Object> facts(String query) {
        return VALUES.facts(Answers.of(query));
    }

    private static Fact fact(String id, String type, @Nullable String unit) {
        List<Fact.Code> codes = Stream.of("a", "b", "foreign_public_body", "NO")
                .map(code -> new Fact.Code(code, code))
                .toList();
        return new Fact(id, type, unit, null, codes, null, null, id, id, null, null, null, List.of(), "changeable");
    }
}
