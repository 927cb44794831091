package no.spinn.applications.handling.notice.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.handling.notice.AppealPeriod;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.Subject;
import no.spinn.applications.handling.rights.AppealRight;
import no.spinn.applications.handling.rights.Rights;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
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

    /** Whether, where and until when the applicant can appeal, and what gives access to the documents. */
    @Schema(name = "AppealInformation")
    record AppealView(
            @Schema(description = "Whether it is an individual decision (enkeltvedtak)")
            boolean individualDecision,

            @Schema(
                    description =
                            "Whether it can be appealed. The right ends when the decision is reversed, and when the "
                                    + "applicant accepts or declines the grant. Whether the time has passed, and whether there "
                                    + "is an appeal already, is not considered")
            boolean appealable,

            @Schema(description = "Why it cannot be appealed") @Nullable
            String notAppealable,

            @Schema(description = "The appeal body; absent when the instrument names none") @Nullable
            OrganisationId body,

            @Schema(description = "The appeal body in words; by law when the instrument names none") @Nullable
            String bodyName,

            @Nullable String legalBasis,

            @Schema(description = "From the day of arrival") @Nullable
            Integer weeks,

            @Schema(description = "The last day, in Oslo; absent until the arrival is recorded") @Nullable
            LocalDate lastDay,

            @Schema(description = "The first instant that is too late") @Nullable
            Instant deadline,

            @Schema(description = "The Public Administration Act that was in force when the decision was made")
            String act,

            @Schema(description = "The provision that gives the applicant access to the documents of its case")
            @Nullable
            String access) {

        static AppealView of(Rights rights, @Nullable Instant arrived, Languages languages) {
            AppealRight appeal = rights.appeal();
            return new AppealView(
                    rights.individualDecision(),
                    appeal != null,
                    text(rights.notAppealable(), languages),
                    appeal == null ? null : appeal.body(),
                    appeal == null ? null : languages.text(appeal.bodyName()),
                    appeal == null ? null : languages.text(appeal.legalBasis()),
                    appeal == null ? null : appeal.weeks(),
                    appeal == null || arrived == null ? null : AppealPeriod.lastDay(arrived, appeal.weeks()),
                    appeal == null || arrived == null ? null : AppealPeriod.end(arrived, appeal.weeks()),
                    languages.text(rights.act().citation()),
                    text(rights.access(), languages));
        }

        private static @Nullable String text(@Nullable LocalizedText text, Languages languages) {
            return text == null ? null : languages.text(text);
        }
    }

    static NoticeView of(Notice notice, Rights rights, Languages languages) {
        return new NoticeView(
                notice.id(),
                notice.subject(),
                notice.subjectId(),
                notice.sentAt(),
                notice.arrivedAt(),
                AppealView.of(rights, notice.arrivedAt(), languages));
    }

    /** A complete list of notices. */
    @Schema(name = "NoticeList")
    record NoticeList(List<NoticeView> items) {}
}
