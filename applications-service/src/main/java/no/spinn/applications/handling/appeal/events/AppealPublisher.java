package no.spinn.applications.handling.appeal.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.spinn.applications.applying.application.ChangeFeed;
import no.spinn.applications.applying.application.ChangeTypes;
import no.spinn.applications.applying.application.NewChange;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.handling.appeal.Appeal;
import no.spinn.applications.handling.appeal.AppealAnnouncements;
import no.spinn.applications.handling.appeal.AppealState;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes each change of state as {@code no.spinn.appeal.<new state>.v1}. */
@ApplicationScoped
class AppealPublisher implements AppealAnnouncements, ChangeTypes {

    private static final String TOPIC = "spinn.appeals.v1";

    private final Outbox outbox;
    private final ChangeFeed feed;

    AppealPublisher(Outbox outbox, ChangeFeed feed) {
        this.outbox = outbox;
        this.feed = feed;
    }

    @Override
    public void announce(Appeal appeal) {
        String type = type(appeal.state());
        AppealMoved data = AppealMoved.of(appeal);
        outbox.publish(new NewEvent(TOPIC, type, appeal.id().toString(), data));
        feed.append(new NewChange(type, appeal.id(), appeal.applicationId(), Part.APPEAL, data));
    }

    @Override
    public List<String> types() {
        return Arrays.stream(AppealState.values()).map(AppealPublisher::type).toList();
    }

    private static String type(AppealState state) {
        return "no.spinn.appeal.%s.v1".formatted(state.name().toLowerCase(Locale.ROOT));
    }
}
