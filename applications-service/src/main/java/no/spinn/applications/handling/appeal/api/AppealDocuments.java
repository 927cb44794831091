package no.spinn.applications.handling.appeal.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.api.JsonFiles;
import no.spinn.applications.handling.appeal.Appeals;
import no.spinn.kit.language.Messages;

/** The appeals of a case, as documents. */
@ApplicationScoped
class AppealDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(AppealDocuments.class);

    private final Appeals appeals;
    private final AppealViews views;
    private final JsonFiles files;

    AppealDocuments(Appeals appeals, AppealViews views, JsonFiles files) {
        this.appeals = appeals;
        this.views = views;
        this.files = files;
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        return appeals.of(file.applicationId()).stream()
                .map(appeal -> new CaseDocument(
                        TITLES.in(file.language(), "appeal"),
                        Direction.FROM_APPLICANT,
                        appeal.filedAt(),
                        files.of("appeal.json", views.of(appeal))))
                .toList();
    }
}
