package no.spinn.applications.project.agreement.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.api.JsonFiles;
import no.spinn.applications.project.agreement.Agreements;
import no.spinn.kit.language.Messages;

/** The agreement of a case, as a document. */
@ApplicationScoped
class AgreementDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(AgreementDocuments.class);

    private final Agreements agreements;
    private final JsonFiles files;

    AgreementDocuments(Agreements agreements, JsonFiles files) {
        this.agreements = agreements;
        this.files = files;
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        return agreements.findByIdOptional(file.applicationId()).stream()
                .map(agreement -> new CaseDocument(
                        TITLES.in(file.language(), "agreement"),
                        Direction.TO_APPLICANT,
                        agreement.writtenAt(),
                        files.of("agreement.json", AgreementResource.AgreementView.of(agreement))))
                .toList();
    }
}
