package no.spinn.applications.project.report.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.api.JsonFiles;
import no.spinn.applications.project.report.Report;
import no.spinn.applications.project.report.Reports;
import no.spinn.kit.language.Messages;

/** The delivered reports of a case, as documents. */
@ApplicationScoped
class ReportDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(ReportDocuments.class);

    private final Reports reports;
    private final JsonFiles files;

    ReportDocuments(Reports reports, JsonFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        return reports.of(file.applicationId()).stream()
                .flatMap(report -> delivered(file, report))
                .toList();
    }

    private Stream<CaseDocument> delivered(CaseFile file, Report report) {
        String name = "report-%s.json".formatted(report.requirement().key());
        return reports.deliveries(report.id()).stream()
                .map(delivery -> new CaseDocument(
                        TITLES.in(file.language(), "report"),
                        Direction.FROM_APPLICANT,
                        delivery.deliveredAt(),
                        files.of(name, ReportResource.DeliveryView.of(delivery))));
    }
}
