package no.spinn.applications.record.export.api;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.CaseFile.Reader;
import no.spinn.applications.common.casefile.StoredFile;
import no.spinn.applications.common.casefile.api.JsonFiles;
import no.spinn.applications.record.export.CaseArchive;
import no.spinn.applications.record.export.api.CaseMetadata.Case;
import no.spinn.applications.record.export.api.CaseMetadata.Exported;
import no.spinn.applications.record.export.api.CaseMetadata.Filed;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.language.Language;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;

/**
 * Writes the archive of a case. The archive goes to a temporary file before it goes to the client: a slow client does not
 * hold a database connection, and a failure becomes a problem response instead of half an archive.
 */
@ApplicationScoped
class CaseExport {

    /** Long enough for gigabytes of attachments. */
    private static final int MOST_SECONDS = 600;

    /** By name at the end, so that two documents of the same moment always have the same order. */
    private static final Comparator<CaseDocument> CHRONOLOGICAL = Comparator.comparing(CaseDocument::writtenAt)
            .thenComparing(document -> document.file().name());

    private final List<CaseDocuments> sources;
    private final Applications applications;
    private final Calls calls;
    private final Audit audit;
    private final DatabaseClock clock;
    private final JsonFiles files;
    private final EntityManager database;

    CaseExport(
            @All List<CaseDocuments> sources,
            Applications applications,
            Calls calls,
            Audit audit,
            DatabaseClock clock,
            JsonFiles files,
            EntityManager database) {
        this.sources = sources;
        this.applications = applications;
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
        this.files = files;
        this.database = database;
    }

    /**
     * Returns the archive, positioned at its beginning. The file has been unlinked; it is deleted when the channel is
     * closed.
     */
    FileChannel write(UUID applicationId, OrganisationId by) throws IOException {
        FileChannel file = FileChannel.open(
                Files.createTempFile("case-", ".zip"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).call(() -> {
                seeEverythingAsNow();
                write(applications.findById(applicationId), by, Channels.newOutputStream(file));
                return applicationId;
            });
            return file.position(0);
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    /** Must be the first statement of its transaction. */
    private void seeEverythingAsNow() {
        database.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                .executeUpdate();
    }

    private void write(Application application, OrganisationId by, OutputStream out) throws IOException {
        Instant now = clock.now();
        try (CaseArchive archive = new CaseArchive(out, now)) {
            List<Filed> filed = new ArrayList<>();
            for (CaseDocument document : documents(application, by)) {
                filed.add(Filed.of(document, archive.file(document)));
            }
            Case subject =
                    Case.of(application, calls.findById(application.callId()).terms());
            archive.describe(files.of(
                    "metadata.json",
                    new CaseMetadata(
                            CaseMetadata.FORMAT,
                            new Exported(now, by),
                            subject,
                            filed,
                            audit.verify("application", application.id().toString()),
                            Noark5.saksmappe(subject, filed))));
            archive.describe(new StoredFile(
                    "README.txt", "text/plain", content -> writeReadme(application.language(), content)));
            archive.finish();
        }
    }

    private static void writeReadme(Language language, OutputStream out) throws IOException {
        String name = "README_%s.txt".formatted(language.tag());
        try (InputStream text = Objects.requireNonNull(CaseExport.class.getResourceAsStream(name), name)) {
            text.transferTo(out);
        }
    }

    private List<CaseDocument> documents(Application application, OrganisationId by) {
        Reader reader = application.applicant().equals(by) ? Reader.APPLICANT : Reader.PROVIDER;
        CaseFile file = new CaseFile(application.id(), reader, application.language());
        return sources.stream()
                .flatMap(source -> source.of(file).stream())
                .sorted(CHRONOLOGICAL)
                .toList();
    }
}
