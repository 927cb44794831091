package no.spinn.applications.submission.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.spinn.applications.document.Document;
import no.spinn.applications.document.PdfRenderer;
import no.spinn.applications.submission.Receipts;
import no.spinn.applications.submission.Submission;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.value.Sha256;

/** A receipt in the representation that the caller accepts: JSON, unless it would rather have the document. */
@RequestScoped
public class ReceiptAnswer {

    private static final MediaType PDF = MediaType.valueOf(PdfRenderer.MEDIA_TYPE);

    private final Receipts receipts;
    private final PdfRenderer renderer;
    private final Preconditions preconditions;
    private final HttpHeaders headers;

    ReceiptAnswer(Receipts receipts, PdfRenderer renderer, Preconditions preconditions, @Context HttpHeaders headers) {
        this.receipts = receipts;
        this.renderer = renderer;
        this.preconditions = preconditions;
        this.headers = headers;
    }

    Response of(Submission submission) {
        Response answer = wantsDocument() ? document(submission) : json(submission);
        return Response.fromResponse(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private Response json(Submission submission) {
        EntityTag tag = Preconditions.tag(submission.receiptId().toString());
        return preconditions.matches(tag)
                ? Response.notModified(tag).build()
                : Response.ok(ReceiptView.of(submission), MediaType.APPLICATION_JSON_TYPE)
                        .tag(tag)
                        .build();
    }

    private Response document(Submission submission) {
        Document receipt = receipts.of(submission);
        byte[] pdf = renderer.render(receipt);
        EntityTag tag = Preconditions.tag(Sha256.of(pdf));
        return preconditions.matches(tag)
                ? Response.notModified(tag).build()
                : Response.ok(pdf, PDF)
                        .tag(tag)
                        .header(HttpHeaders.CONTENT_LANGUAGE, receipt.language().tag())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"receipt-%s.pdf\"".formatted(submission.receiptId()))
                        .build();
    }

    /** What is wanted most comes first; a wild card takes JSON. */
    private boolean wantsDocument() {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(PDF))
                .findFirst()
                .map(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .orElse(false);
    }
}
