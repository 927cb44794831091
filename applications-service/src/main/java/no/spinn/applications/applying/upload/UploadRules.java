package no.spinn.applications.applying.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.AttachmentSettings;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.problem.Fault;

/** Which files an application takes: what its call asks for, as far as there is room, and nothing in place of what was submitted. */
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

    /** What the upload would replace, if it is admitted. */
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
                    "The file was not attached; see errors.",
                    List.of(new Fault("?key", "unknown", "the call asks for nothing under this key")));
        }
    }

    /** For a supplement, files come under new names: what was submitted stays. */
    static void requireUnsubmitted(Attachment attachment) {
        if (attachment.submittedAt() != null) {
            throw new ApplicationRefused(
                    ApplicationProblem.ATTACHMENT_SUBMITTED,
                    "It was submitted at %s. Attach what is new under another name."
                            .formatted(attachment.submittedAt()));
        }
    }

    private void requireRoom(List<Attachment> others, long size) {
        if (others.size() >= settings.maxCount()) {
            throw new ApplicationRefused(
                    ApplicationProblem.NO_ROOM,
                    "An application has at most %d attachments.".formatted(settings.maxCount()));
        }
        long total =
                size + others.stream().mapToLong(other -> other.file().size()).sum();
        long most = settings.maxTotal().asLongValue();
        if (total > most) {
            throw new ApplicationRefused(
                    ApplicationProblem.NO_ROOM,
                    "All attachments of an application have at most %d bytes; these would have %d."
                            .formatted(most, total));
        }
    }
}
