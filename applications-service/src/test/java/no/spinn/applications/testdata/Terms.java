package no.spinn.applications.testdata;

import static no.spinn.applications.testdata.CallTermsBuilder.termsOfACall;
import static no.spinn.criteria.condition.Conditions.after;
import static no.spinn.criteria.condition.Conditions.any;
import static no.spinn.criteria.condition.Conditions.anyOf;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.before;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.condition.Conditions.oneOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.time.WholeMonths;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a call in kroner, twice: as the criteria that instruments-service derives from them, and judged in plain Java. No
 * criterion is used where they are judged, so that the two can be compared.
 *
 * @param special limits of one type of applicants; null for none
 */
public record Terms(
        Limits general,
        @Nullable Special special,
        List<String> counties,
        List<String> themes,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestEnd) {

    /** Limits of the requested kroner; null is no limit. */
    public record Limits(@Nullable Long minimum, @Nullable Long maximum) {

        boolean allow(long kroner) {
            return (minimum == null || kroner >= minimum) && (maximum == null || kroner <= maximum);
        }
    }

    /**
     * Limits of one type of applicants.
     *
     * @param limits instead of the general ones; null where those apply
     * @param percent of the costs that a grant may cover at most
     */
    public record Special(
            String type, @Nullable Limits limits, @Nullable Integer percent) {}

    /** A project whose facts are all known. */
    public record Project(
            String sector,
            String municipality,
            Set<String> themes,
            LocalDate start,
            int months,
            long costs,
            long requested) {

        /** The same project, carried out by another organisation. */
        public Project by(String otherSector, String otherMunicipality) {
            return new Project(otherSector, otherMunicipality, themes, start, months, costs, requested);
        }
    }

    /** Whether the project is within all terms. */
    public boolean allow(Project project) {
        return allowSum(project)
                && (counties.isEmpty() || counties.contains(project.municipality.substring(0, 2)))
                && (themes.isEmpty() || !Collections.disjoint(themes, project.themes))
                && (earliestStart == null || !project.start.isBefore(earliestStart))
                && (latestEnd == null
                        || !WholeMonths.lastDay(project.start, project.months).isAfter(latestEnd));
    }

    private boolean allowSum(Project project) {
        if (special == null || !special.type.equals(project.sector)) {
            return general.allow(project.requested);
        }
        Limits limits = special.limits == null ? general : special.limits;
        return limits.allow(project.requested)
                && (special.percent == null || 100 * project.requested <= special.percent * project.costs);
    }

    /** A call with the criteria that follow from the terms. */
    public CallTermsBuilder call() {
        CallTermsBuilder call = termsOfACall();
        addLimits(call);
        if (!counties.isEmpty()) {
            call.withTerm("regions", oneOf(CoreFacts.COUNTY, counties));
        }
        if (!themes.isEmpty()) {
            call.withTerm("themes", anyOf(CoreFacts.THEMES, themes));
        }
        if (earliestStart != null) {
            call.withTerm("earliest-start", not(before(CoreFacts.START_DATE, earliestStart.toString())));
        }
        if (latestEnd != null) {
            call.withTerm("latest-end", not(after(CoreFacts.END_DATE, latestEnd.toString())));
        }
        return call;
    }

    private void addLimits(CallTermsBuilder call) {
        String except = special == null || special.limits == null ? null : special.type;
        if (general.minimum != null) {
            call.withTerm("minimum-amount", unless(except, least(general.minimum)));
        }
        if (general.maximum != null) {
            call.withTerm("maximum-amount", unless(except, most(general.maximum)));
        }
        if (special != null) {
            addSpecial(call, special);
        }
    }

    private static void addSpecial(CallTermsBuilder call, Special special) {
        String type = special.type;
        if (special.limits != null && special.limits.minimum != null) {
            call.withTerm(type + ".minimum-amount", onlyFor(type, least(special.limits.minimum)));
        }
        if (special.limits != null && special.limits.maximum != null) {
            call.withTerm(type + ".maximum-amount", onlyFor(type, most(special.limits.maximum)));
        }
        if (special.percent != null) {
            BigDecimal rate = BigDecimal.valueOf(special.percent, 2);
            call.withTerm(type + ".maximum-rate", onlyFor(type, atMost(CoreFacts.GRANT_SHARE, rate)));
        }
    }

    private static Condition unless(@Nullable String type, Condition condition) {
        return type == null ? condition : any(oneOf(CoreFacts.SECTOR, List.of(type)), condition);
    }

    private static Condition onlyFor(String type, Condition condition) {
        return any(not(equal(CoreFacts.SECTOR, type)), condition);
    }

    private static Condition least(long kroner) {
        return atLeast(CoreFacts.REQUESTED_AMOUNT, json(kroner));
    }

    private static Condition most(long kroner) {
        return atMost(CoreFacts.REQUESTED_AMOUNT, json(kroner));
    }

    private static Object json(long kroner) {
        return new FactValue.Amount(Money.nok(kroner)).toJson();
    }
}
