package no.spinn.applications.applying.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.common.document.Document;
import no.spinn.applications.common.document.Letterhead;
import no.spinn.applications.common.document.Section;
import no.spinn.applications.common.document.Section.Row;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.Messages;
import no.spinn.kit.organisationname.OrganisationNames;
import no.spinn.kit.time.OsloTime;

/** Writes receipts as documents, in the language form of the applicant. */
@ApplicationScoped
public class WriteReceipt {

    private static final Messages WORDS = Messages.of(WriteReceipt.class);

    private final Applications applications;
    private final Calls calls;
    private final OrganisationNames names;

    WriteReceipt(Applications applications, Calls calls, OrganisationNames names) {
        this.applications = applications;
        this.calls = calls;
        this.names = names;
    }

    /**
     * Writes the same document for the same submission, unless the title of the call, the name of the provider, or the registered name
     * of an applicant that states none has changed.
     */
    public Document of(Submission submission) {
        Application application = applications.findById(submission.applicationId());
        CallTerms call = calls.findById(submission.callId()).terms();
        Language language = application.language();
        String applicant = application.writtenApplicant(names.of(application.applicant()));
        Letterhead letterhead = new Letterhead(
                call.writtenProvider(language),
                applicant,
                submission.submittedAt(),
                application.id().toString());
        List<Section> sections = List.of(
                Section.of(null, WORDS.in(language, "confirmation")),
                Section.of(WORDS.in(language, "submitted"), facts(submission, application, call, applicant)),
                // Paragraphs instead of a table: a hash that wraps is hard to compare.
                Section.of(
                        WORDS.in(language, "verification"),
                        WORDS.in(language, "how"),
                        "/v1/applications/%s/submission/snapshot".formatted(submission.applicationId()),
                        "SHA-256: " + submission.snapshotSha256()));
        return new Document(language, WORDS.in(language, "title"), letterhead, sections);
    }

    private static List<Row> facts(Submission submission, Application application, CallTerms call, String applicant) {
        Language language = application.language();
        return List.of(
                new Row(WORDS.in(language, "applicant"), applicant),
                new Row(WORDS.in(language, "call"), call.title().nearest(language)),
                new Row(
                        WORDS.in(language, "project"),
                        String.valueOf(application.draft().title())),
                new Row(WORDS.in(language, "time"), OsloTime.second(submission.submittedAt(), language)),
                new Row(WORDS.in(language, "utc"), submission.submittedAt().toString()),
                new Row(WORDS.in(language, "receipt"), submission.receiptId().toString()),
                new Row(WORDS.in(language, "application"), application.id().toString()),
                new Row(WORDS.in(language, "callId"), submission.callId().toString()));
    }
}
