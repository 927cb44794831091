package no.spinn.applications.applying.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.AttachmentSettings;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.applications.upstream.call.Calls;

/**
 * Decides which files an application accepts. The call must ask for the key, the limits must not be exceeded, and a
 * submitted file cannot be replaced.
 */
@ApplicationScoped
class UploadRules {

    private final Attachments attachments;
    private final Calls calls;
    private final AttachmentSettings settings;

    UploadRules(Attachments attachments, Calls calls, AttachmentSettings settings) {
        this.attachments = attachments;
        this.calls = calls;
        this.settings = settings;
    }

    /** Admits the upload, and returns the attachment that it would replace. */
    Optional<Attachment> admit(Application application, Upload upload, long size) {
        requireAskedFor(application, upload);
        List<Attachment> present = attachments.of(application.id());
        Optional<Attachment> before = present.stream()
                .filter(attachment ->
                        attachment.file().name().equals(upload.name().value()))
                .findFirst();
        before.ifPresent(UploadRules::requireUnsubmitted);
        upload.precondition().accept(before);
        List<Attachment> others = present.stream()
                .filter(attachment -> before.filter(attachment::equals).isEmpty())
                .toList();
        requireRoom(others, size);
        return before;
    }

    private void requireAskedFor(Application application, Upload upload) {
        String key = upload.key();
        if (key != null
                && calls.findById(application.callId())
                        .terms()
                        .requiredAttachment(key)
                        .isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.NOT_ASKED_FOR,
                    ApplicationDetail.NOT_ATTACHED.words(),
                    List.of(DraftIssue.ATTACHMENT_UNASKED.at("?key")));
        }
    }

    /** A submitted file never changes. Files for a supplement need new names. */
    static void requireUnsubmitted(Attachment attachment) {
        if (attachment.submittedAt() != null) {
            throw new ApplicationRefused(
                    ApplicationProblem.ATTACHMENT_SUBMITTED,
                    ApplicationDetail.FILE_SUBMITTED.words(Map.of("at", attachment.submittedAt())));
        }
    }

    /** Whether an application with these attachments can have another one, however small. */
    boolean hasRoom(List<Attachment> present) {
        return present.size() < settings.maxCount();
    }

    /** Whether an application with these attachments can have another one of this size. */
    boolean hasRoom(List<Attachment> present, long size) {
        return hasRoom(present) && total(present, size) <= settings.maxTotal().asLongValue();
    }

    private static long total(List<Attachment> present, long size) {
        return size + present.stream().mapToLong(other -> other.file().size()).sum();
    }

    private void requireRoom(List<Attachment> others, long size) {
        if (!hasRoom(others)) {
            throw new ApplicationRefused(
                    ApplicationProblem.NO_ROOM,
                    ApplicationDetail.TOO_MANY_FILES.words(Map.of("most", settings.maxCount())));
        }
        long total = total(others, size);
        long most = settings.maxTotal().asLongValue();
        if (total > most) {
            throw new ApplicationRefused(
                    ApplicationProblem.NO_ROOM,
                    ApplicationDetail.FILES_TOO_LARGE.words(Map.of("most", most, "total", total)));
        }
    }
}
