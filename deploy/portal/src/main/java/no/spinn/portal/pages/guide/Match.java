package no.spinn.portal.pages.guide;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.catalogue.IfNotMet;
import no.spinn.portal.pages.catalogue.Provider;
import no.spinn.portal.pages.catalogue.Reference;
import org.jspecify.annotations.Nullable;

/** What fits, and what to ask next. */
record Match(
        List<Item> items,
        List<NearMiss> nearMisses,
        List<Question> nextQuestions,
        List<Inconsistency> inconsistencies) {

    /** A call, as far as matches show it. */
    record Call(String id, String title, @Nullable Instant closesAt, Reference instrument, Provider provider) {}

    /**
     * A call with its verdict.
     *
     * @param within the limits within which it fits: only what the application itself sets is missing
     */
    record Item(
            Call call,
            String verdict,
            BigDecimal fit,
            @Nullable List<Limit> within,
            List<Judged> criteria) {

        public List<Limit> limits() {
            return within == null ? List.of() : within;
        }

        public List<Judged> eligibility() {
            return criteria.stream().filter(Judged::isEligibility).toList();
        }

        public boolean isEligible() {
            return verdict.equals("eligible");
        }

        public boolean isIneligible() {
            return verdict.equals("ineligible");
        }
    }

    /** A limit in words. */
    record Limit(String criterion, String text) {}

    /** A criterion with its result. */
    record Judged(
            String id,
            String kind,
            String origin,
            String result,
            @Nullable String fact,
            String text,
            @Nullable String reason,
            @Nullable IfNotMet ifNotMet) {

        public boolean isEligibility() {
            return kind.equals("eligibility");
        }

        public boolean isMet() {
            return result.equals("met");
        }

        public boolean isUnknown() {
            return result.equals("unknown");
        }

        /** Whether only people can judge it, whatever is answered. */
        public boolean isForPeople() {
            return isUnknown() && fact == null;
        }
    }

    /** A call that fails on little. */
    record NearMiss(Call call, List<Unmet> criteria, long unknown) {}

    /** A criterion that is not met, and what would have to be the case. */
    record Unmet(
            String id,
            String text,
            @Nullable String fact,
            Requirement required,
            boolean changeable,
            @Nullable IfNotMet ifNotMet) {}

    /** What would have to be the case. */
    record Requirement(String words) {}

    /** A fact to ask for, with all that draws the question. */
    record Question(
            String fact,
            String question,
            String label,
            @Nullable String help,
            String type,
            @Nullable String unit,
            @Nullable String codeList,
            @Nullable List<Fact.Code> codes,
            long settles) {}

    /** Facts that cannot all be true. */
    record Inconsistency(String code, List<String> facts, String text) {}
}
