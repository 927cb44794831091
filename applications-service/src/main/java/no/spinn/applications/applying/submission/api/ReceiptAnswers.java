package no.spinn.applications.applying.submission.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import no.spinn.applications.applying.submission.Submission;
import no.spinn.applications.applying.submission.WriteReceipt;
import no.spinn.applications.common.document.api.DocumentAnswers;
import no.spinn.applications.upstream.call.api.CallReferences;
import no.spinn.kit.precondition.AnswerTags;

/** Builds responses that show a receipt. A submission never changes; the names of its call may. */
@ApplicationScoped
class ReceiptAnswers {

    private static final long ONLY_VERSION = 1;

    private final CallReferences calls;
    private final WriteReceipt writeReceipt;
    private final DocumentAnswers documents;
    private final AnswerTags tags;

    ReceiptAnswers(CallReferences calls, WriteReceipt writeReceipt, DocumentAnswers documents, AnswerTags tags) {
        this.calls = calls;
        this.writeReceipt = writeReceipt;
        this.documents = documents;
        this.tags = tags;
    }

    Response created(Submission submission) {
        ReceiptView view = view(submission);
        return Response.created(URI.create("/v1/applications/%s/submission".formatted(submission.applicationId())))
                .entity(view)
                .tag(tag(view))
                .build();
    }

    Response read(Submission submission) {
        ReceiptView view = view(submission);
        return documents.respond(
                view, tag(view), () -> writeReceipt.of(submission), "receipt-%s.pdf".formatted(submission.receiptId()));
    }

    private ReceiptView view(Submission submission) {
        return ReceiptView.of(submission, calls.of(submission.callId()));
    }

    private EntityTag tag(ReceiptView view) {
        return tags.of(ONLY_VERSION, view);
    }
}
