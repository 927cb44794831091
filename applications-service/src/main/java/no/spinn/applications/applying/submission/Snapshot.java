package no.spinn.applications.applying.submission;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Draft;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.extension.Lateness;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.common.json.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** An application at the moment of submission. */
record Snapshot(
        Application application,
        List<Partner> partners,
        List<Attachment> attachments,
        int criteriaVersion,
        Instant submittedAt,
        @Nullable Lateness late) {

    UUID applicationId() {
        return application.id();
    }

    UUID callId() {
        return application.callId();
    }

    /**
     * Returns the canonical bytes: the same application always gives the same bytes, so that anybody can recompute the hash.
     */
    byte[] bytes() {
        Draft draft = application.draft();
        Map<String, @Nullable Object> members = new TreeMap<>();
        members.put("applicationId", applicationId().toString());
        members.put("callId", callId().toString());
        members.put("criteriaVersion", criteriaVersion);
        members.put("applicant", Map.of("organisation", application.applicant().value()));
        members.put("submittedAt", submittedAt.toString());
        if (late != null) {
            members.put("late", late.name().toLowerCase(Locale.ROOT));
        }
        members.put("language", draft.language().tag());
        if (draft.applicantName() != null) {
            members.put("applicantName", draft.applicantName());
        }
        members.put("title", draft.title());
        members.put("facts", draft.facts());
        members.put("answers", draft.answers());
        if (draft.budget() != null) {
            members.put("budget", draft.budget().members());
        }
        if (!partners.isEmpty()) {
            members.put("partners", partners.stream().map(Partner::members).toList());
        }
        if (!attachments.isEmpty()) {
            members.put(
                    "attachments",
                    attachments.stream()
                            .map(attachment -> attachment.file().members())
                            .toList());
        }
        return CanonicalJson.bytes(members);
    }
}
