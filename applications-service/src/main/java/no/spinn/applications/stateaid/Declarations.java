package no.spinn.applications.stateaid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.spinn.applications.application.Application;
import no.spinn.applications.application.ApplicationProblem;
import no.spinn.applications.application.ApplicationRefused;
import no.spinn.applications.application.State;
import no.spinn.applications.time.DatabaseClock;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/** The declarations, by application. */
@ApplicationScoped
public class Declarations implements PanacheRepositoryBase<Declaration, UUID> {

    private static final Set<State> UNDECIDED = EnumSet.of(
            State.DRAFT,
            State.SUBMITTED,
            State.FORMAL_CHECK,
            State.SUPPLEMENT_REQUESTED,
            State.UNDER_ASSESSMENT,
            State.RECOMMENDED);

    private final DatabaseClock clock;
    private final Audit audit;

    Declarations(DatabaseClock clock, Audit audit) {
        this.clock = clock;
        this.audit = audit;
    }

    /** The applicant declares, for the first time or again, until it is decided. The caller holds the row's lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Declaration declare(Application application, @Nullable Declaration earlier, List<OtherAid> aid) {
        if (!UNDECIDED.contains(application.state())) {
            throw new ApplicationRefused(ApplicationProblem.WRONG_STATE, "It has been decided, or is over.");
        }
        Declaration declaration = earlier;
        if (declaration == null) {
            declaration = new Declaration(application.id(), aid, clock.now());
            persist(declaration);
        } else {
            declaration.declare(aid, clock.now());
        }
        audit.record(new AuditEntry(
                "declare_de_minimis",
                "application",
                application.id().toString(),
                null,
                null,
                null,
                Map.of("aid", aid)));
        flush();
        return declaration;
    }
}
