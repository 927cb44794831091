package no.spinn.applications.upstream.eligibility.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.api.JsonFiles;
import no.spinn.applications.upstream.eligibility.EligibilityReport;
import no.spinn.applications.upstream.eligibility.EligibilityReports;
import no.spinn.kit.language.Messages;

/** The eligibility report, with its texts in all of their languages. */
@ApplicationScoped
class EligibilityDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(EligibilityDocuments.class);

    private final EligibilityReports reports;
    private final JsonFiles files;

    EligibilityDocuments(EligibilityReports reports, JsonFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        return reports.findByIdOptional(file.applicationId()).stream()
                .map(report -> document(file, report))
                .toList();
    }

    private CaseDocument document(CaseFile file, EligibilityReport report) {
        return new CaseDocument(
                TITLES.in(file.language(), "report"),
                Direction.INTERNAL,
                report.result().assessedAt(),
                files.of("eligibility-report.json", report.result()));
    }
}
