package no.spinn.applications.record.export.api;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;

/** An additional feature for tests, called before all others. It has documents only when a test adds them. */
@Singleton
@Priority(1000)
class MoreDocuments implements CaseDocuments {

    private final AtomicReference<Function<CaseFile, List<CaseDocument>>> documents =
            new AtomicReference<>(file -> List.of());

    /** Adds documents for the next export only. */
    void give(Function<CaseFile, List<CaseDocument>> once) {
        documents.set(once);
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        return documents.getAndSet(other -> List.of()).apply(file);
    }
}
