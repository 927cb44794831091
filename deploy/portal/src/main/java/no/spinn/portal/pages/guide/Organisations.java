package no.spinn.portal.pages.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import no.spinn.portal.pages.page.Visitor;
import org.jspecify.annotations.Nullable;

/** Looks an organisation up by its number. */
interface Organisations {

    /** What is known about this organisation; empty when there is none, or nobody can say. */
    Optional<Found> find(Visitor visitor, String number);

    /**
     * An organisation with the facts that follow from its registration.
     *
     * @param facts by their ids, as matches take them
     */
    record Found(String number, @Nullable String name, Map<String, JsonNode> facts) {}
}
