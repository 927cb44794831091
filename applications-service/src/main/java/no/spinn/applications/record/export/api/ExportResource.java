package no.spinn.applications.record.export.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.record.export.ExportCase;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One case for an archive. */
@Path("/v1/applications/{id}/export")
@RunOnVirtualThread
@Tag(name = "Export", description = "One case with all of its documents, for an archive")
public class ExportResource {

    private static final String ZIP = "application/zip";

    private final ExportCase exportCase;
    private final CaseExport export;
    private final Caller caller;

    ExportResource(ExportCase exportCase, CaseExport export, Caller caller) {
        this.exportCase = exportCase;
        this.export = export;
        this.caller = caller;
    }

    @GET
    @Produces(ZIP)
    @PermissionsAllowed("spinn:applications")
    @Operation(operationId = "exportCase", summary = "Export a case", description = """
                    Everything that is stored about a submitted application, at one moment; for its applicant and for the \
                    provider of the call. The export is recorded in the journal, also in the exported one.

                    The ZIP file contains:

                    - `documents/NNN-name`: the documents in the order in which they were received, sent or created: the application \
                    as it was submitted (the bytes that the receipt's SHA-256 is of), the receipt (PDF/A), requests for \
                    supplements and the answers to them, a dismissal, a withdrawal, the eligibility report, and the journal with \
                    its verification. Later versions may add others.
                    - `metadata.json`: `format` (`spinn-case-export-1`), `exported` (`at`, `by`), `case` (ids, title, state, \
                    language, applicant, dates, call and provider), `documents` (for each its `file`, `title`, `mediaType`, `size`, \
                    `sha256`, `direction` and `writtenAt`), `journal` (the verification), and `saksmappe`.
                    - `README.txt`: the contents of the file and how to verify it, in the language of the application.
                    - `manifest-sha256.txt`: the SHA-256 of every file before it, as `sha256sum --check` reads it.

                    `saksmappe` has the same information in the terms of Noark 5. The case is a `saksmappe` (`systemID` is the application's \
                    id, `saksstatus` is Avsluttet when nothing more can happen) with applicant and provider as `part`. Each document \
                    is a `registrering` of the type journalpost: `from_applicant` is Inngående dokument, `to_applicant` Utgående \
                    dokument, `internal` Organinternt dokument uten oppfølging; with one `dokumentbeskrivelse` and one \
                    `dokumentobjekt`, whose `referanseDokumentfil`, `sjekksum` and `filstoerrelse` are those of the file. The \
                    archive adds case numbers, classification and screening.""")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> export(@PathParam("id") UUID id) throws IOException {
        Application application = exportCase.begin(id, caller.organisation());
        FileChannel archive = export.write(id, caller.organisation());
        return RestResponse.ResponseBuilder.ok(Channels.newInputStream(archive), ZIP)
                .header(HttpHeaders.CONTENT_LENGTH, archive.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"case-%s.zip\"".formatted(id))
                .header(HttpHeaders.CONTENT_LANGUAGE, application.language().tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
