package no.spinn.applications.upstream.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.value.Money;
import org.junit.jupiter.api.Test;

class ProjectLimitsTest {

    private static final ProjectLimits LIMITS = new ProjectLimits(
            new AmountLimits(Money.nok(100_000), Money.nok(3_000_000)),
            List.of(
                    new GrantLimit("municipality", null, new BigDecimal("0.50")),
                    new GrantLimit("county", new AmountLimits(null, Money.nok(1_000_000)), null)),
            LocalDate.parse("2027-03-01"),
            LocalDate.parse("2028-02-29"));

    @Test
    void acceptAProjectWithinThem() {
        assertThat(codes(Map.of(
                        "organisation.sector",
                        "municipality",
                        "project.requestedAmount",
                        kroner("2000000.00"),
                        "project.budget.total",
                        kroner("4000000.00"),
                        "project.startDate",
                        "2027-03-01",
                        "project.durationMonths",
                        12)))
                .isEmpty();
    }

    @Test
    void applyToEveryApplicantByDefault() {
        assertThat(codes(Map.of("project.requestedAmount", kroner("99999.99")))).containsExactly("below_minimum");
        assertThat(codes(Map.of("project.requestedAmount", kroner("3000000.01"))))
                .containsExactly("above_maximum");
    }

    @Test
    void differByTheTypeOfTheApplicant() {
        Map<String, Object> asked = Map.of("amount", "2000000.01", "currency", "NOK");
        Map<String, Object> cost = kroner("4000000.00");
        assertThat(codes(Map.of(
                        "organisation.sector", "municipality",
                        "project.requestedAmount", asked,
                        "project.budget.total", cost)))
                .containsExactly("above_rate");
        assertThat(codes(Map.of("organisation.sector", "county", "project.requestedAmount", asked)))
                .containsExactly("above_maximum");
        assertThat(codes(Map.of("organisation.sector", "state_agency", "project.requestedAmount", asked)))
                .isEmpty();
    }

    @Test
    void limitTheDurationOfAProject() {
        assertThat(codes(Map.of("project.startDate", "2027-02-28"))).containsExactly("too_early");
        assertThat(codes(Map.of("project.startDate", "2027-03-02", "project.durationMonths", 12)))
                .containsExactly("too_late");
        assertThat(codes(Map.of("project.startDate", "2027-03-01", "project.durationMonths", Long.MAX_VALUE)))
                .containsExactly("too_late");
    }

    private static Map<String, Object> kroner(String amount) {
        return Map.of("amount", amount, "currency", "NOK");
    }

    private static List<String> codes(Map<String, Object> facts) {
        return LIMITS.faults(facts).stream().map(Fault::code).toList();
    }
}
