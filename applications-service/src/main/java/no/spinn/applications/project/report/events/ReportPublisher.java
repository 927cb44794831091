package no.spinn.applications.project.report.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import no.spinn.applications.project.report.Report;
import no.spinn.applications.project.report.ReportAnnouncements;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes news about reports as {@code no.spinn.report.<news>.v1}. */
@ApplicationScoped
class ReportPublisher implements ReportAnnouncements {

    private static final String TOPIC = "spinn.reports.v1";

    private final Outbox outbox;

    ReportPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(Report report, News news) {
        String type = "no.spinn.report.%s.v1".formatted(news.name().toLowerCase(Locale.ROOT));
        outbox.publish(new NewEvent(TOPIC, type, report.id().toString(), ReportChanged.of(report)));
    }
}
