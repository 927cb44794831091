package no.spinn.instruments.history.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Subject;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.RecordedAct;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.representation.Representations;
import org.jspecify.annotations.Nullable;

/** Responds with the log of one subject: its versions for everybody, its audit entries for its owner. */
@ApplicationScoped
public class ChangeLogs {

    private final History history;
    private final Audit audit;
    private final Representations representations;

    ChangeLogs(History history, Audit audit, Representations representations) {
        this.history = history;
        this.audit = audit;
        this.representations = representations;
    }

    /** A page of its versions, the oldest first; an empty one when it was never public. */
    public Response versions(Subject subject, PageRequest page) {
        List<String> position = page.after(subject);
        int after = position == null ? 0 : Integer.parseInt(position.getFirst());
        return representations.open(page.page(
                        history.versions(subject, after, page.fetch()),
                        revision -> List.of(Integer.toString(revision.version())),
                        subject)
                .map(VersionView::of));
    }

    /** A page of its audit entries, the oldest first. */
    public Response acts(String objectType, UUID id, PageRequest page) {
        return representations.confidential(audit.acts(objectType, id, page));
    }

    /** Names the schema of the page; never instantiated. */
    public record VersionPage(
            List<VersionView> items, @Nullable String next) {}

    /** Names the schema of the page; never instantiated. */
    public record ActPage(List<RecordedAct> items, @Nullable String next) {}
}
