package no.spinn.applications.record.export.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.applying.application.SubmissionStamp;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.record.export.CaseArchive.Entry;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.kit.audit.AuditChain;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** {@code metadata.json}: the content of the archive, in the terms of this service and in those of Noark 5. */
record CaseMetadata(
        String format,
        Exported exported,
        @JsonProperty("case") Case subject,
        List<Filed> documents,
        AuditChain journal,
        Noark5.Saksmappe saksmappe) {

    static final String FORMAT = "spinn-case-export-1";

    /** When and by whom the case was exported. */
    record Exported(Instant at, OrganisationId by) {}

    /** The application. */
    record Case(
            UUID applicationId,
            @Nullable String title,
            State state,
            Language language,
            OrganisationId applicant,
            Instant createdAt,
            Instant changedAt,
            @Nullable Instant submittedAt,
            @Nullable String snapshotSha256,
            Call call) {

        static Case of(Application application, CallTerms call) {
            SubmissionStamp stamp = application.stamp();
            return new Case(
                    application.id(),
                    application.draft().title(),
                    application.state(),
                    application.language(),
                    application.applicant(),
                    application.createdAt(),
                    application.changedAt(),
                    stamp == null ? null : stamp.at(),
                    stamp == null ? null : stamp.snapshotSha256(),
                    new Call(
                            application.callId(),
                            call.title(),
                            stamp == null ? null : stamp.criteriaVersion(),
                            new Provider(call.provider(), call.providerName())));
        }
    }

    /** The call of the application. */
    record Call(UUID id, LocalizedText title, @Nullable Integer criteriaVersion, Provider provider) {}

    /** The provider, which decides. */
    record Provider(OrganisationId organisation, @Nullable LocalizedText name) {}

    /** One document of the archive. */
    record Filed(
            String file,
            String title,
            String mediaType,
            long size,
            String sha256,
            Direction direction,
            Instant writtenAt) {

        static Filed of(CaseDocument document, Entry entry) {
            return new Filed(
                    entry.name(),
                    document.title(),
                    document.file().mediaType(),
                    entry.size(),
                    entry.sha256(),
                    document.direction(),
                    document.writtenAt());
        }
    }
}
