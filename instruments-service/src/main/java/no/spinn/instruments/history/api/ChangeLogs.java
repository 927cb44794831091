package no.spinn.instruments.history.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Subject;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.RecordedAct;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** What happened to one thing, in pages: for everybody its versions, for its owner who did what. */
@ApplicationScoped
public class ChangeLogs {

    private final History history;
    private final Audit audit;

    ChangeLogs(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    /** Its versions, the oldest first; none when it was never public. */
    public Page<VersionView> versions(Subject subject, PageRequest page) {
        List<String> position = page.after(subject);
        int after = position == null ? 0 : Integer.parseInt(position.getFirst());
        return page.page(
                        history.versions(subject, after, page.fetch()),
                        revision -> List.of(Integer.toString(revision.version())),
                        subject)
                .map(VersionView::of);
    }

    /** What was done with it, the oldest first. */
    public Page<RecordedAct> acts(String objectType, UUID id, PageRequest page) {
        return audit.acts(objectType, id, page);
    }

    /** Names the page's schema; never made. */
    public record VersionPage(
            List<VersionView> items, @Nullable String next) {}

    /** Names the page's schema; never made. */
    public record ActPage(List<RecordedAct> items, @Nullable String next) {}
}
