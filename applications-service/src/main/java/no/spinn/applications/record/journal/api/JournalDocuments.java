package no.spinn.applications.record.journal.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.api.JsonFiles;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditChain;
import no.spinn.kit.audit.RecordedAct;
import no.spinn.kit.language.Messages;
import no.spinn.kit.page.IdPositions;

/** The journal of an application with its verification, as a document. */
@ApplicationScoped
class JournalDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(JournalDocuments.class);
    private static final int AT_A_TIME = 500;

    private final Audit audit;
    private final JsonFiles files;

    JournalDocuments(Audit audit, JsonFiles files) {
        this.audit = audit;
        this.files = files;
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        String application = file.applicationId().toString();
        List<RecordedAct> entries = entries(application);
        if (entries.isEmpty()) {
            return List.of();
        }
        Journal journal = new Journal(entries, audit.verify(JournalResource.OBJECT_TYPE, application));
        return List.of(new CaseDocument(
                TITLES.in(file.language(), "journal"),
                Direction.INTERNAL,
                entries.getLast().at(),
                files.of("journal.json", journal)));
    }

    private List<RecordedAct> entries(String application) {
        List<RecordedAct> entries = new ArrayList<>();
        List<RecordedAct> more =
                audit.acts(JournalResource.OBJECT_TYPE, application, IdPositions.BEFORE_ALL, AT_A_TIME);
        while (!more.isEmpty()) {
            entries.addAll(more);
            more = audit.acts(
                    JournalResource.OBJECT_TYPE, application, more.getLast().id(), AT_A_TIME);
        }
        return entries;
    }

    record Journal(List<RecordedAct> entries, AuditChain verification) {}
}
