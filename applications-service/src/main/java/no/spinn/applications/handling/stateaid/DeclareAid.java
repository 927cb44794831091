package no.spinn.applications.handling.stateaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;
import org.jspecify.annotations.Nullable;

/** Applicants declare what they have received elsewhere, and correct it until the decision is made. */
@ApplicationScoped
public class DeclareAid {

    private static final Pointer AID = Pointer.ROOT.to("aid");

    private final Declarations declarations;
    private final DatabaseClock clock;
    private final Audit audit;

    DeclareAid(Declarations declarations, DatabaseClock clock, Audit audit) {
        this.declarations = declarations;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Declares it, for the first time or anew. {@link Act#DECLARE_DE_MINIMIS} has begun.
     *
     * @param earlier what was declared before; null when nothing was
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Declaration declare(Application application, @Nullable Declaration earlier, List<DeclaredAid> aid) {
        Instant now = clock.now();
        requireSound(aid, OsloDays.at(now));
        Declaration declaration = earlier == null ? new Declaration(application.id(), aid, now) : earlier;
        if (earlier == null) {
            declarations.persist(declaration);
        } else {
            earlier.replace(aid, now);
        }
        audit.record(new AuditEntry(
                "declare_de_minimis", "application", application.id().toString(), null, null, null, aid));
        declarations.flush();
        return declaration;
    }

    private static void requireSound(List<DeclaredAid> aid, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < aid.size(); i++) {
            LocalDate day = aid.get(i).grantedOn();
            if (day.isAfter(today) || !OsloDays.isPlausible(day)) {
                faults.add(new Fault(
                        AID.to(i).to("grantedOn").text(), "implausible_day", "aid was granted by %s".formatted(today)));
            }
        }
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.DECLARATION_FAULTY, "Nothing was declared; see errors.", faults);
        }
    }
}
