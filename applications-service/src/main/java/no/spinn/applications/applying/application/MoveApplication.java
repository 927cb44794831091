package no.spinn.applications.applying.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/** Changes the state of applications. Writes an audit entry and an event for every change, in its transaction. */
@ApplicationScoped
public class MoveApplication {

    private final Audit audit;
    private final Announcements announcements;

    MoveApplication(Audit audit, Announcements announcements) {
        this.audit = audit;
        this.announcements = announcements;
    }

    /** Moves the application by an act that has begun, or by the consequence of such an act. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Application application, Act act, @Nullable String reason) {
        State from = application.state();
        application.move(act);
        audit.record(new AuditEntry(
                name(act), "application", application.id().toString(), name(from), name(application.state()), reason));
        announcements.announce(application);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
