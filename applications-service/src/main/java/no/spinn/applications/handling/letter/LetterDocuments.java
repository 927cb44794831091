package no.spinn.applications.handling.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.StoredFile;
import no.spinn.applications.common.document.PdfRenderer;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.Notices;
import no.spinn.kit.language.Messages;

/** The letters of a case, as documents. */
@ApplicationScoped
class LetterDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(LetterDocuments.class);

    private final Notices notices;
    private final WriteLetter writeLetter;
    private final PdfRenderer renderer;

    LetterDocuments(Notices notices, WriteLetter writeLetter, PdfRenderer renderer) {
        this.notices = notices;
        this.writeLetter = writeLetter;
        this.renderer = renderer;
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        return notices.of(file.applicationId()).stream()
                .map(notice -> letter(file, notice))
                .toList();
    }

    private CaseDocument letter(CaseFile file, Notice notice) {
        return new CaseDocument(
                TITLES.in(file.language(), "letter"),
                Direction.TO_APPLICANT,
                notice.sentAt(),
                new StoredFile(
                        "letter.pdf",
                        PdfRenderer.MEDIA_TYPE,
                        out -> out.write(renderer.render(writeLetter.of(notice)))));
    }
}
