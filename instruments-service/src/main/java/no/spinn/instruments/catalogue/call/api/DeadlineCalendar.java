package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.spinn.instruments.catalogue.call.PublicCall;
import no.spinn.instruments.common.api.PublicAddress;
import no.spinn.kit.calendar.CalendarEvent;
import no.spinn.kit.calendar.CalendarFile;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.time.OsloTime;

/**
 * Writes deadlines as a calendar. The UID of an event never changes; its sequence and its stamps grow with each change of the call,
 * and only then, so that subscribers see no change without one.
 */
@ApplicationScoped
class DeadlineCalendar {

    private static final String PRODUCT = "-//Spinn//instruments-service//NO";
    private static final Duration REFRESH = Duration.ofHours(1);
    private static final LocalizedText NAME =
            new LocalizedText("Søknadsfrister i Spinn", "Søknadsfristar i Spinn", "Application deadlines in Spinn");
    private static final LocalizedText DEADLINE = new LocalizedText("Søknadsfrist", "Søknadsfrist", "Deadline");

    private final Languages languages;
    private final PublicAddress address;

    DeadlineCalendar(Languages languages, PublicAddress address) {
        this.languages = languages;
        this.address = address;
    }

    /** Writes the calendar of calls that each have a deadline. */
    byte[] write(List<Deadline> deadlines) {
        return CalendarFile.write(
                new CalendarFile.Head(PRODUCT, languages.text(NAME), REFRESH),
                deadlines.stream().map(this::event).toList());
    }

    private CalendarEvent event(Deadline deadline) {
        PublicCall call = deadline.call();
        Instant closesAt = Objects.requireNonNull(call.times().closesAt());
        String summary = "%s: %s"
                .formatted(
                        languages.text(DEADLINE),
                        languages.text(call.terms().texts().title()));
        return new CalendarEvent(
                call.id() + "@spinn",
                new CalendarEvent.Revision(call.version(), deadline.changedAt()),
                closesAt,
                new CalendarEvent.Words(summary, description(call, closesAt)),
                URI.create(address.of("/v1/calls/" + call.id())),
                call.state().isCancelled());
    }

    /** A calendar program shows the hour that comes twice without saying which one it is. */
    private String description(PublicCall call, Instant closesAt) {
        String summary = languages.text(call.terms().texts().summary());
        return OsloTime.isAmbiguous(closesAt)
                ? "%s: %s.\n\n%s"
                        .formatted(languages.text(DEADLINE), languages.text(OsloTime.minute(closesAt)), summary)
                : summary;
    }
}
