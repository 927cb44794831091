package no.spinn.applications.common.document.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import no.spinn.applications.common.document.Document;
import no.spinn.applications.common.document.PdfRenderer;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.value.Sha256;

/** Answers with JSON or with a PDF of the same content. The caller gets JSON unless its Accept header prefers PDF. */
@RequestScoped
public class DocumentAnswers {

    private static final MediaType PDF = MediaType.valueOf(PdfRenderer.MEDIA_TYPE);

    private final PdfRenderer renderer;
    private final Preconditions preconditions;
    private final HttpHeaders headers;

    DocumentAnswers(PdfRenderer renderer, Preconditions preconditions, @Context HttpHeaders headers) {
        this.renderer = renderer;
        this.preconditions = preconditions;
        this.headers = headers;
    }

    /**
     * Returns the preferred representation; each has its own ETag.
     *
     * @param tag the ETag of the JSON
     * @param fileName of the PDF, in characters that need no quoting
     */
    public Response respond(Object json, EntityTag tag, Supplier<Document> document, String fileName) {
        Response answer = wantsDocument() ? document(document.get(), fileName) : json(json, tag);
        return Response.fromResponse(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private Response json(Object json, EntityTag tag) {
        return preconditions.matches(tag)
                ? Response.notModified(tag).build()
                : Response.ok(json, MediaType.APPLICATION_JSON_TYPE).tag(tag).build();
    }

    private Response document(Document document, String fileName) {
        byte[] pdf = renderer.render(document);
        EntityTag tag = Preconditions.tag(Sha256.of(pdf));
        return preconditions.matches(tag)
                ? Response.notModified(tag).build()
                : Response.ok(pdf, PDF)
                        .tag(tag)
                        .header(
                                HttpHeaders.CONTENT_LANGUAGE,
                                document.language().tag())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(fileName))
                        .build();
    }

    /** The media types are sorted by preference; a wildcard means JSON. */
    private boolean wantsDocument() {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(PDF))
                .findFirst()
                .map(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .orElse(false);
    }
}
