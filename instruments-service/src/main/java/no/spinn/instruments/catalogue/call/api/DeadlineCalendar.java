package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
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

/** Writes deadlines as a calendar. The UID of an event never changes, and its sequence grows with each change of the call. */
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

    /** Writes the calendar of these calls, each of which has a deadline. */
    byte[] write(List<PublicCall> calls) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Spinn//instruments-service//NO"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(languages.text(NAME)));
        calendar.add(new RefreshInterval(null, REFRESH));
        calendar.add(timeZone());
        calls.forEach(call -> calendar.add(event(call)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new IllegalStateException("a calendar cannot be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
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

    private VEvent event(PublicCall call) {
        Instant deadline = Objects.requireNonNull(call.times().closesAt());
        VEvent event = new VEvent(false);
        event.add(new Uid(call.id() + "@spinn"));
        // The same for the same version, so that subscribers see no change without one.
        event.add(new DtStamp(Objects.requireNonNull(call.times().opensAt())));
        event.add(new Sequence(call.version()));
        event.add(new DtStart<>(deadline.atZone(OsloDays.OSLO)));
        event.add(new Summary("%s: %s"
                .formatted(
                        languages.text(DEADLINE),
                        languages.text(call.terms().texts().title()))));
        event.add(new Description(languages.text(call.terms().texts().summary())));
        event.add(new Url(URI.create(address.of("/v1/calls/" + call.id()))));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(call.state().isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }
}
