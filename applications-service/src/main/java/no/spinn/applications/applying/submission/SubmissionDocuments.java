package no.spinn.applications.applying.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.StoredFile;
import no.spinn.applications.common.document.PdfRenderer;
import no.spinn.kit.language.Messages;

/** The submitted application, byte for byte, and its receipt, as documents. */
@ApplicationScoped
class SubmissionDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(SubmissionDocuments.class);

    private final Submissions submissions;
    private final WriteReceipt writeReceipt;
    private final PdfRenderer renderer;

    SubmissionDocuments(Submissions submissions, WriteReceipt writeReceipt, PdfRenderer renderer) {
        this.submissions = submissions;
        this.writeReceipt = writeReceipt;
        this.renderer = renderer;
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        return submissions.find(file.applicationId()).stream()
                .flatMap(submission -> List.of(snapshot(file, submission), receipt(file, submission)).stream())
                .toList();
    }

    private static CaseDocument snapshot(CaseFile file, Submission submission) {
        return new CaseDocument(
                TITLES.in(file.language(), "snapshot"),
                Direction.FROM_APPLICANT,
                submission.submittedAt(),
                StoredFile.of("application.json", "application/json", submission.snapshot()));
    }

    private CaseDocument receipt(CaseFile file, Submission submission) {
        return new CaseDocument(
                TITLES.in(file.language(), "receipt"),
                Direction.TO_APPLICANT,
                submission.submittedAt(),
                new StoredFile(
                        "receipt.pdf",
                        PdfRenderer.MEDIA_TYPE,
                        out -> out.write(renderer.render(writeReceipt.of(submission)))));
    }
}
