package no.spinn.applications.record.change.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.ChangeFeed;
import no.spinn.applications.applying.application.NewChange;
import no.spinn.applications.record.change.Changes;
import no.spinn.kit.security.OrganisationId;

/** Appends changes, for those who see the part of the application that has changed. */
@ApplicationScoped
class ChangeWriter implements ChangeFeed {

    private final Applications applications;
    private final Changes changes;
    private final ObjectMapper json;

    ChangeWriter(Applications applications, Changes changes, ObjectMapper json) {
        this.applications = applications;
        this.changes = changes;
        this.json = json;
    }

    @Override
    public void append(NewChange change) {
        Set<OrganisationId> readers = new HashSet<>(applications.readers(change.applicationId(), change.part()));
        if (change.also() != null) {
            readers.add(change.also());
        }
        changes.append(change, write(change.data()), readers);
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change is plain data", e);
        }
    }
}
