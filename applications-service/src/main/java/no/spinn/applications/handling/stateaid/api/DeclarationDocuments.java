package no.spinn.applications.handling.stateaid.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.api.JsonFiles;
import no.spinn.applications.handling.stateaid.Declarations;
import no.spinn.kit.language.Messages;

/**
 * The declaration of other aid, as a document. The provider must keep it for ten years (Article 6 of Regulation (EU)
 * 2023/2831).
 */
@ApplicationScoped
class DeclarationDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(DeclarationDocuments.class);

    private final Declarations declarations;
    private final JsonFiles files;

    DeclarationDocuments(Declarations declarations, JsonFiles files) {
        this.declarations = declarations;
        this.files = files;
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        return declarations.findByIdOptional(file.applicationId()).stream()
                .map(declaration -> new CaseDocument(
                        TITLES.in(file.language(), "declaration"),
                        Direction.FROM_APPLICANT,
                        declaration.declaredAt(),
                        files.of("de-minimis-declaration.json", DeclarationView.of(declaration))))
                .toList();
    }
}
