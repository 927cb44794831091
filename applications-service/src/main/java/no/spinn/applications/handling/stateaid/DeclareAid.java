package no.spinn.applications.handling.stateaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;
import no.spinn.kit.time.OsloTime;
import org.jspecify.annotations.Nullable;

/**
 * Stores the declarations of applicants about other de minimis aid. Applicants can correct them until the decision.
 */
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
     * Stores a declaration, or replaces an earlier one. {@link Act#DECLARE_DE_MINIMIS} has begun.
     *
     * @param earlier the earlier declaration; null when there is none
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
                faults.add(AidIssue.DECLARED_DAY_IMPLAUSIBLE.at(
                        AID.to(i).to("grantedOn"), Map.of("today", OsloTime.day(today))));
            }
        }
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.DECLARATION_FAULTY, ApplicationDetail.DECLARATION_NOT_STORED.words(), faults);
        }
    }
}
