package no.spinn.applications.applying.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import no.spinn.applications.applying.attachment.AttachedFile;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.AttachmentState;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.applying.attachment.store.AttachmentStore;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.StoredFile;
import no.spinn.kit.language.Messages;

/** The submitted attachments as documents. An attachment that is not scanned yet, or is infected, is not exported. */
@ApplicationScoped
class AttachmentDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(AttachmentDocuments.class);

    private final Attachments attachments;
    private final AttachmentStore store;

    AttachmentDocuments(Attachments attachments, AttachmentStore store) {
        this.attachments = attachments;
        this.store = store;
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        return attachments.of(file.applicationId()).stream()
                .filter(attachment -> attachment.submittedAt() != null)
                .filter(AttachmentDocuments::isHarmless)
                .map(attachment -> document(file, attachment))
                .toList();
    }

    private static boolean isHarmless(Attachment attachment) {
        return attachment.state() == AttachmentState.CLEAN || attachment.state() == AttachmentState.UNSCANNED;
    }

    private CaseDocument document(CaseFile file, Attachment attachment) {
        AttachedFile attached = attachment.file();
        return new CaseDocument(
                TITLES.in(file.language(), "attachment"),
                Direction.FROM_APPLICANT,
                attachment.storedAt(),
                new StoredFile(attached.name(), attached.contentType(), out -> write(attachment, out)));
    }

    private void write(Attachment attachment, OutputStream out) throws IOException {
        try (InputStream bytes = store.open(attachment.location())) {
            bytes.transferTo(out);
        }
    }
}
