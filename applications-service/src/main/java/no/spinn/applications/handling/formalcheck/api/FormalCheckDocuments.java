package no.spinn.applications.handling.formalcheck.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.api.JsonFiles;
import no.spinn.applications.handling.formalcheck.Dismissal;
import no.spinn.applications.handling.formalcheck.Dismissals;
import no.spinn.applications.handling.formalcheck.SupplementRequest;
import no.spinn.applications.handling.formalcheck.SupplementRequests;
import no.spinn.applications.handling.formalcheck.api.FormalCheckResource.DismissalView;
import no.spinn.kit.language.Messages;

/** The messages of the formal check and the dismissal, as documents. */
@ApplicationScoped
class FormalCheckDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(FormalCheckDocuments.class);

    private final SupplementRequests requests;
    private final Dismissals dismissals;
    private final JsonFiles files;

    FormalCheckDocuments(SupplementRequests requests, Dismissals dismissals, JsonFiles files) {
        this.requests = requests;
        this.dismissals = dismissals;
        this.files = files;
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        return Stream.concat(
                        requests.of(file.applicationId()).stream().flatMap(asked -> dialogue(file, asked)),
                        dismissals.of(file.applicationId()).stream().map(dismissal -> dismissal(file, dismissal)))
                .toList();
    }

    private Stream<CaseDocument> dialogue(CaseFile file, SupplementRequest asked) {
        CaseDocument request = new CaseDocument(
                TITLES.in(file.language(), "request"),
                Direction.TO_APPLICANT,
                asked.askedAt(),
                files.of(
                        "supplement-request.json",
                        new Request(asked.id(), asked.request(), asked.dueAt(), asked.askedAt())));
        if (asked.supplement() == null || asked.givenAt() == null) {
            return Stream.of(request);
        }
        CaseDocument supplement = new CaseDocument(
                TITLES.in(file.language(), "supplement"),
                Direction.FROM_APPLICANT,
                asked.givenAt(),
                files.of("supplement.json", new Supplement(asked.id(), asked.supplement(), asked.givenAt())));
        return Stream.of(request, supplement);
    }

    private CaseDocument dismissal(CaseFile file, Dismissal dismissal) {
        return new CaseDocument(
                TITLES.in(file.language(), "dismissal"),
                Direction.TO_APPLICANT,
                dismissal.dismissedAt(),
                files.of("dismissal.json", DismissalView.of(dismissal)));
    }

    record Request(UUID requestId, String request, Instant dueAt, Instant askedAt) {}

    record Supplement(UUID requestId, String supplement, Instant givenAt) {}
}
