package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import no.spinn.instruments.catalogue.call.PublicCall;
import no.spinn.instruments.common.api.PublicAddress;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.time.OsloDays;
import no.spinn.kit.time.OsloTime;

/**
 * Writes deadlines as a calendar. The UID of an event never changes; its sequence and its stamps grow with each change of the call,
 * and only then, so that subscribers see no change without one.
 */
@ApplicationScoped
class DeadlineCalendar {

    static final String MEDIA_TYPE = "text/calendar";

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
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Spinn//instruments-service//NO"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(languages.text(NAME)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(timeZone());
        deadlines.forEach(deadline -> calendar.add(event(deadline)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new IllegalStateException("a calendar cannot be written", e);
        }
        return ContentLines.fold(text.toString());
    }

    // The library treats Oslo as an alias of Berlin and returns the time zone under that name.
    private static VTimeZone timeZone() {
        VTimeZone zone = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(OsloDays.OSLO.getId())
                .getVTimeZone()
                .copy();
        zone.replace(new TzId(OsloDays.OSLO.getId()));
        return zone;
    }

    private VEvent event(Deadline deadline) {
        PublicCall call = deadline.call();
        Instant closesAt = Objects.requireNonNull(call.times().closesAt());
        VEvent event = new VEvent(false);
        event.add(new Uid(call.id() + "@spinn"));
        event.add(new DtStamp(deadline.changedAt()));
        event.add(new LastModified(deadline.changedAt()));
        event.add(new Sequence(call.version()));
        event.add(start(closesAt));
        event.add(new Summary("%s: %s"
                .formatted(
                        languages.text(DEADLINE),
                        languages.text(call.terms().texts().title()))));
        event.add(new Description(description(call, closesAt)));
        event.add(new Url(URI.create(address.of("/v1/calls/" + call.id()))));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(call.state().isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** A local time that comes twice is the first of the two in a calendar, so such a time is given in UTC. */
    private static DtStart<?> start(Instant closesAt) {
        return OsloTime.isAmbiguous(closesAt) ? new DtStart<>(closesAt) : new DtStart<>(closesAt.atZone(OsloDays.OSLO));
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
