package no.spinn.applications.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.casefile.CaseDocument;
import no.spinn.applications.casefile.CaseDocument.Direction;
import no.spinn.applications.casefile.CaseDocuments;
import no.spinn.applications.casefile.CaseFile;
import no.spinn.applications.casefile.StoredFile;
import no.spinn.applications.document.PdfRenderer;
import no.spinn.kit.language.Messages;

/** What was submitted, byte for byte, and the receipt for it. */
@ApplicationScoped
class SubmissionDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(SubmissionDocuments.class);

    private final Submissions submissions;
    private final Receipts receipts;
    private final PdfRenderer renderer;

    SubmissionDocuments(Submissions submissions, Receipts receipts, PdfRenderer renderer) {
        this.submissions = submissions;
        this.receipts = receipts;
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
                        out -> out.write(renderer.render(receipts.of(submission)))));
    }
}
