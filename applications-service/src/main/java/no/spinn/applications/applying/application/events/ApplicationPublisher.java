package no.spinn.applications.applying.application.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.spinn.applications.applying.application.Announcements;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ChangeFeed;
import no.spinn.applications.applying.application.ChangeTypes;
import no.spinn.applications.applying.application.NewChange;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.application.State;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes each move as {@code no.spinn.application.<new state>.v1}. */
@ApplicationScoped
class ApplicationPublisher implements Announcements, ChangeTypes {

    private static final String TOPIC = "spinn.applications.v1";

    private final Outbox outbox;
    private final ChangeFeed feed;

    ApplicationPublisher(Outbox outbox, ChangeFeed feed) {
        this.outbox = outbox;
        this.feed = feed;
    }

    @Override
    public void announce(Application moved) {
        String type = type(moved.state());
        outbox.publish(new NewEvent(TOPIC, type, moved.id().toString(), ApplicationMoved.of(moved)));
        // Every role that sees anything sees the facts.
        feed.append(new NewChange(type, moved.id(), moved.id(), Part.FACTS, ApplicationNews.of(moved)));
    }

    @Override
    public List<String> types() {
        return Arrays.stream(State.values())
                .filter(state -> !state.isDraft())
                .map(ApplicationPublisher::type)
                .toList();
    }

    private static String type(State state) {
        return "no.spinn.application.%s.v1".formatted(state.name().toLowerCase(Locale.ROOT));
    }
}
