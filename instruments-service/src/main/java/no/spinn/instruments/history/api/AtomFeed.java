package no.spinn.instruments.history.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.spinn.instruments.common.api.PublicAddress;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Revision;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes changes as an Atom feed. */
@ApplicationScoped
class AtomFeed {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final LocalizedText TITLE = new LocalizedText(
            "Endringer i virkemidler og utlysninger",
            "Endringar i verkemiddel og utlysingar",
            "Changes of instruments and calls");

    private final History history;
    private final Languages languages;
    private final PublicAddress address;

    AtomFeed(History history, Languages languages, PublicAddress address) {
        this.history = history;
        this.languages = languages;
        this.address = address;
    }

    /** Writes the feed of these changes, the latest first. */
    byte[] write(List<Revision> changes) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(address.of("/v1/changes.atom"));
        feed.setTitle(languages.text(TITLE));
        feed.setAuthors(List.of(author()));
        feed.setUpdated(
                Date.from(changes.isEmpty() ? Instant.EPOCH : changes.getFirst().changedAt()));
        feed.setOtherLinks(List.of(link("self", "/v1/changes.atom")));
        feed.setEntries(changes.stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed cannot be written", e);
        }
    }

    /** A feed whose entries have no authors must have one. */
    private static SyndPerson author() {
        Person author = new Person();
        author.setName("Spinn");
        return author;
    }

    private Entry entry(Revision revision) {
        JsonNode state = history.stateOf(revision, JsonNode.class);
        String title =
                "%s: %s".formatted(languages.text(ChangeLabels.of(revision.change())), text(state, "title", "name"));
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + idOf(revision));
        entry.setTitle(title);
        entry.setUpdated(Date.from(revision.changedAt()));
        entry.setPublished(Date.from(revision.changedAt()));
        entry.setAlternateLinks(List.of(link("alternate", pathOf(revision))));
        entry.setSummary(content(revision.reason() == null ? text(state, "summary", "label") : revision.reason()));
        return entry;
    }

    // The same id for the same change in every response and in every installation.
    private static UUID idOf(Revision revision) {
        String name = "%s %d".formatted(revision.subject().name(), revision.version());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String pathOf(Revision revision) {
        String kind = revision.subject().kind().name().toLowerCase(Locale.ROOT);
        return "/v1/%ss/%s".formatted(kind, revision.subject().id());
    }

    private String text(JsonNode state, String first, String second) {
        JsonNode text = state.path(state.has(first) ? first : second);
        return text.isObject()
                ? languages.text(new LocalizedText(words(text, "nb"), words(text, "nn"), words(text, "en")))
                : state.path("id").asText();
    }

    private static @Nullable String words(JsonNode text, String language) {
        return text.path(language).asText(null);
    }

    private Link link(String relation, String path) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address.of(path));
        return link;
    }

    private static Content content(String text) {
        Content content = new Content();
        content.setType("text");
        content.setValue(text);
        return content;
    }
}
