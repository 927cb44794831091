package no.spinn.portal.pages.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.spinn.portal.pages.page.Money;
import org.jspecify.annotations.Nullable;

/** A call with all that its page shows. */
public record CallDetail(
        String id,
        String state,
        String title,
        String summary,
        Reference instrument,
        Provider provider,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable AmountLimits amountLimits,
        @Nullable Money budget,
        int criteriaVersion,
        List<Criterion> criteria,
        List<Unjudged> notExpressible,
        @Nullable DecisionRules decisionRules,
        List<GrantLimit> grantLimits,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestEnd,
        @Nullable LocalDate expectedAnswerOn,
        @Nullable JsonNode form,
        List<Attachment> requiredAttachments,
        @Nullable Contact contact,
        @Nullable String cancellationReason) {

    public boolean isOpen() {
        return state.equals("open");
    }

    /** What the provider demands, and how it ranks. */
    public List<Criterion> criteria(String kind) {
        return criteria.stream().filter(one -> one.kind().equals(kind)).toList();
    }

    /** A document that applicants enclose. */
    public record Attachment(String key, String title, boolean mandatory) {}

    /** Who answers questions. */
    public record Contact(
            String name, @Nullable String email, @Nullable String url) {}

    /** The limits of one type of applicant. */
    public record GrantLimit(
            String applicantType,
            @Nullable AmountLimits amounts,
            @Nullable BigDecimal maximumRate) {}

    /** What a decision is in law. */
    public record DecisionRules(
            boolean individualDecision,
            @Nullable Appeal appeal,
            @Nullable String notAppealable) {}

    /** To whom a decision can be appealed. */
    public record Appeal(AppealBody body, String legalBasis, int weeks) {}

    /** The body that decides appeals. */
    public record AppealBody(String name) {}
}
