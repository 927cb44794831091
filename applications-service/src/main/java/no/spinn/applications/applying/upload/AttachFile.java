package no.spinn.applications.applying.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.attachment.AttachedFile;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.AttachmentState;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.applying.attachment.Location;
import no.spinn.applications.applying.virusscan.Scans;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.time.DatabaseClock;

/** Adds attachments to an application and removes them. The act has begun. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AttachFile {

    private final Attachments attachments;
    private final UploadRules rules;
    private final Scans scans;
    private final DatabaseClock clock;
    private final Audit audit;

    AttachFile(Attachments attachments, UploadRules rules, Scans scans, DatabaseClock clock, Audit audit) {
        this.attachments = attachments;
        this.rules = rules;
        this.scans = scans;
        this.clock = clock;
        this.audit = audit;
    }

    /** The result of an upload. */
    public record Attached(Attachment attachment, boolean replaced) {}

    /** Attaches a stored file. Replaces an earlier attachment with the same name. */
    Attached attach(Application application, Upload upload, AttachedFile file, Location location) {
        Optional<Attachment> before = rules.admit(application, upload, file.size());
        before.ifPresent(this::delete);
        Attachment attachment = new Attachment(application.id(), file, location, scans.firstState(), clock.now());
        attachments.persist(attachment);
        scans.queue(attachment);
        record(before.isPresent() ? "replace_attachment" : "attach", attachment);
        return new Attached(attachment, before.isPresent());
    }

    /** Gives an application an attachment of another one. Both have the same bytes, which go with the last of them. */
    public void copy(Application application, Attachment from) {
        AttachmentState state = from.state() == AttachmentState.CLEAN ? AttachmentState.CLEAN : scans.firstState();
        Attachment attachment = new Attachment(application.id(), from.file(), from.location(), state, clock.now());
        attachments.persist(attachment);
        scans.queue(attachment);
        record("attach", attachment);
    }

    /** Whether an application can have another attachment of this size. */
    public boolean hasRoom(Application application, long size) {
        return rules.hasRoom(attachments.of(application.id()), size);
    }

    /** Removes an attachment, and its bytes unless a copy has them. */
    public void remove(Application application, AttachmentName name, Consumer<Optional<Attachment>> precondition) {
        Attachment attachment = attachments.of(application.id(), name.value()).orElseThrow(AttachFile::notFound);
        UploadRules.requireUnsubmitted(attachment);
        precondition.accept(Optional.of(attachment));
        delete(attachment);
        record("remove_attachment", attachment);
    }

    /** Returns the refusal for a caller that may not see the attachment. */
    static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_ATTACHMENT.words());
    }

    // Flushed at once, because the index must accept the next attachment with this name.
    private void delete(Attachment attachment) {
        attachments.delete(attachment);
        attachments.flush();
    }

    private void record(String act, Attachment attachment) {
        AttachedFile file = attachment.file();
        audit.record(new AuditEntry(
                act,
                "application",
                attachment.applicationId().toString(),
                null,
                null,
                null,
                Map.of("name", file.name(), "size", file.size(), "sha256", file.sha256())));
    }
}
