package no.spinn.applications.applying.application.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Withdrawal;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.api.JsonFiles;
import no.spinn.kit.language.Messages;

/** The document about the withdrawal of an application. */
@ApplicationScoped
class WithdrawalDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(WithdrawalDocuments.class);

    private final Applications applications;
    private final JsonFiles files;

    WithdrawalDocuments(Applications applications, JsonFiles files) {
        this.applications = applications;
        this.files = files;
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        Withdrawal withdrawal = applications.findById(file.applicationId()).withdrawal();
        if (withdrawal == null) {
            return List.of();
        }
        return List.of(new CaseDocument(
                TITLES.in(file.language(), "withdrawal"),
                Direction.FROM_APPLICANT,
                withdrawal.at(),
                files.of("withdrawal.json", WithdrawalView.of(file.applicationId(), withdrawal))));
    }
}
