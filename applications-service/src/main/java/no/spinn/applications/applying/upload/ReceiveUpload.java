package no.spinn.applications.applying.upload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.attachment.AttachedFile;
import no.spinn.applications.applying.attachment.store.AttachmentStore;
import no.spinn.applications.applying.upload.AttachFile.Attached;
import no.spinn.applications.applying.upload.filetype.FileTypes;
import no.spinn.applications.applying.upload.spool.Spool;
import no.spinn.applications.applying.upload.spool.SpooledFile;

/**
 * Receives files. A file is received and checked before a lock is taken and before a transaction begins. The complete
 * file is then stored, together with its row, under the lock of the application's row.
 */
@ApplicationScoped
public class ReceiveUpload {

    private final Applications applications;
    private final UploadRules rules;
    private final Spool spool;
    private final FileTypes types;
    private final AttachmentStore store;
    private final AttachFile attachFile;

    ReceiveUpload(
            Applications applications,
            UploadRules rules,
            Spool spool,
            FileTypes types,
            AttachmentStore store,
            AttachFile attachFile) {
        this.applications = applications;
        this.rules = rules;
        this.spool = spool;
        this.types = types;
        this.store = store;
        this.attachFile = attachFile;
    }

    /**
     * Attaches a file, or stores nothing of it. Must not run in a transaction, which a slow client could keep open.
     */
    @Transactional(Transactional.TxType.NEVER)
    public Attached receive(Upload upload, InputStream body) {
        refuseEarly(upload);
        try (SpooledFile file = spool.receive(body)) {
            String type = types.accept(file, upload.name().value(), upload.declared());
            AttachedFile known =
                    new AttachedFile(upload.name().value(), upload.key(), type, file.size(), file.sha256());
            return store.keep(file, location -> attachFile.attach(begin(upload), upload, known, location));
        } catch (IOException e) {
            throw new UncheckedIOException("a received file cannot be closed", e);
        }
    }

    /**
     * Makes the same checks as at the end, so that a client does not send a hundred megabytes that are then refused.
     */
    private void refuseEarly(Upload upload) {
        QuarkusTransaction.requiringNew().run(() -> rules.admit(begin(upload), upload, 0));
    }

    private Application begin(Upload upload) {
        return applications.begin(Act.ATTACH, upload.applicationId(), upload.applicant());
    }
}
