package no.spinn.applications.handling.notice.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.handling.notice.AppealPeriod;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.Subject;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.RightOfAppeal;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice to the applicant. */
@Schema(name = "Notice")
record NoticeView(
        UUID id,
        Subject subject,

        @Schema(description = "The id of the dismissal or the decision")
        UUID subjectId,

        Instant sentAt,

        @Schema(description = "Absent until the arrival is recorded") @Nullable
        Instant arrivedAt,

        AppealView appeal) {

    /** Whether, where and until when the applicant can appeal. */
    @Schema(name = "AppealInformation")
    record AppealView(
            @Schema(description = "Whether it is an individual decision (enkeltvedtak)")
            boolean individualDecision,

            boolean appealable,

            @Schema(description = "Why it cannot be appealed") @Nullable
            String notAppealable,

            @Schema(description = "Absent when it is not known") @Nullable
            OrganisationId body,

            @Nullable String bodyName,
            @Nullable String legalBasis,

            @Schema(description = "From the day of arrival") @Nullable
            Integer weeks,

            @Schema(description = "The last day, in Oslo; absent until the arrival is recorded") @Nullable
            LocalDate lastDay,

            @Schema(description = "The first instant that is too late") @Nullable
            Instant deadline) {

        static AppealView of(DecisionRules rules, @Nullable Instant arrived, Languages languages) {
            if (rules.notAppealable() != null) {
                return new AppealView(
                        rules.individualDecision(),
                        false,
                        languages.text(rules.notAppealable()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            }
            RightOfAppeal right = rules.appeal();
            int weeks = rules.weeksForAppeal();
            return new AppealView(
                    rules.individualDecision(),
                    true,
                    null,
                    right == null ? null : right.body().organisation(),
                    right == null ? null : languages.text(right.body().name()),
                    right == null ? null : languages.text(right.legalBasis()),
                    weeks,
                    arrived == null ? null : AppealPeriod.lastDay(arrived, weeks),
                    arrived == null ? null : AppealPeriod.end(arrived, weeks));
        }
    }

    static NoticeView of(Notice notice, Languages languages) {
        return new NoticeView(
                notice.id(),
                notice.subject(),
                notice.subjectId(),
                notice.sentAt(),
                notice.arrivedAt(),
                AppealView.of(notice.rules(), notice.arrivedAt(), languages));
    }

    /** A complete list of notices. */
    @Schema(name = "NoticeList")
    record NoticeList(List<NoticeView> items) {}
}
