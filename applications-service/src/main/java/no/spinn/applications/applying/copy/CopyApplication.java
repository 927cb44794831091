package no.spinn.applications.applying.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.EditDraft;
import no.spinn.applications.applying.attachment.AttachedFile;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.AttachmentState;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.applying.copy.LeftOut.Reason;
import no.spinn.applications.applying.upload.AttachFile;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Calls;

/** Copies an application into a new draft. The act has begun. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CopyApplication {

    private final EditDraft editDraft;
    private final AttachFile attachFile;
    private final Attachments attachments;
    private final Calls calls;

    CopyApplication(EditDraft editDraft, AttachFile attachFile, Attachments attachments, Calls calls) {
        this.editDraft = editDraft;
        this.attachFile = attachFile;
        this.attachments = attachments;
        this.calls = calls;
    }

    /** A copy, and the attachments that it does not have. */
    public record Copy(Application application, List<LeftOut> leftOut) {}

    public Copy copy(Application earlier, UUID callId, boolean withAttachments) {
        Application copy = editDraft.copy(earlier, callId);
        return new Copy(copy, withAttachments ? attach(copy, attachments.of(earlier.id())) : List.of());
    }

    private List<LeftOut> attach(Application copy, List<Attachment> files) {
        CallTerms call = calls.findById(copy.callId()).terms();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Attachment file : files) {
            Optional<Reason> refusal = refusal(copy, file, call);
            refusal.ifPresentOrElse(
                    reason -> leftOut.add(new LeftOut(file.file().name(), reason)), () -> attachFile.copy(copy, file));
        }
        return leftOut;
    }

    private Optional<Reason> refusal(Application copy, Attachment attachment, CallTerms call) {
        AttachedFile file = attachment.file();
        if (attachment.state() == AttachmentState.INFECTED) {
            return Optional.of(Reason.INFECTED);
        }
        if (file.key() != null && call.requiredAttachment(file.key()).isEmpty()) {
            return Optional.of(Reason.NOT_ASKED_FOR);
        }
        return attachFile.hasRoom(copy, file.size()) ? Optional.empty() : Optional.of(Reason.NO_ROOM);
    }
}
