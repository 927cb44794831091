package no.spinn.applications.applying.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.kit.security.OrganisationId;

/**
 * The attachments of an application that a caller may see. The applicant sees all. The provider sees the submitted
 * ones, and files for a supplement only after the applicant has answered the request.
 */
@ApplicationScoped
public class ReadableAttachments {

    private final Applications applications;
    private final Attachments attachments;

    ReadableAttachments(Applications applications, Attachments attachments) {
        this.applications = applications;
        this.attachments = attachments;
    }

    /** Returns the visible attachments, in the order in which they were stored. */
    public List<Attachment> of(UUID applicationId, OrganisationId caller) {
        Application application = applications.readable(applicationId, caller, Part.ATTACHMENTS);
        return attachments.of(application.id()).stream()
                .filter(isVisible(application, caller))
                .toList();
    }

    /** Returns one visible attachment. An attachment that the caller may not see does not exist for the caller. */
    public Attachment of(UUID applicationId, AttachmentName name, OrganisationId caller) {
        Application application = applications.readable(applicationId, caller, Part.ATTACHMENTS);
        return attachments
                .of(application.id(), name.value())
                .filter(isVisible(application, caller))
                .orElseThrow(AttachFile::notFound);
    }

    private static Predicate<Attachment> isVisible(Application application, OrganisationId caller) {
        return attachment ->
                attachment.submittedAt() != null || application.applicant().equals(caller);
    }
}
