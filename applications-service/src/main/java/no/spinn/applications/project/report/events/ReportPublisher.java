package no.spinn.applications.project.report.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.spinn.applications.applying.application.ChangeFeed;
import no.spinn.applications.applying.application.ChangeTypes;
import no.spinn.applications.applying.application.NewChange;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.project.report.Report;
import no.spinn.applications.project.report.ReportAnnouncements;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes news about reports as {@code no.spinn.report.<news>.v1}. */
@ApplicationScoped
class ReportPublisher implements ReportAnnouncements, ChangeTypes {

    private static final String TOPIC = "spinn.reports.v1";

    private final Outbox outbox;
    private final ChangeFeed feed;

    ReportPublisher(Outbox outbox, ChangeFeed feed) {
        this.outbox = outbox;
        this.feed = feed;
    }

    @Override
    public void announce(Report report, News news) {
        ReportChanged data = ReportChanged.of(report);
        outbox.publish(new NewEvent(TOPIC, type(news), report.id().toString(), data));
        feed.append(new NewChange(type(news), report.id(), report.applicationId(), Part.FOLLOW_UP, data));
    }

    @Override
    public List<String> types() {
        return Arrays.stream(News.values()).map(ReportPublisher::type).toList();
    }

    private static String type(News news) {
        return "no.spinn.report.%s.v1".formatted(news.name().toLowerCase(Locale.ROOT));
    }
}
