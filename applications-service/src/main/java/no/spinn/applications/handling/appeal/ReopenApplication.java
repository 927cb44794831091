package no.spinn.applications.handling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.handling.decision.DecideApplications;
import no.spinn.applications.handling.formalcheck.PerformFormalCheck;

/** Reverses a dismissal or a decision after an appeal, so that the provider handles the application again. */
@ApplicationScoped
class ReopenApplication {

    private final PerformFormalCheck check;
    private final DecideApplications decideApplications;

    ReopenApplication(PerformFormalCheck check, DecideApplications decideApplications) {
        this.check = check;
        this.decideApplications = decideApplications;
    }

    void reopen(AppealCase appealed, String reason) {
        switch (appealed.appeal().subject()) {
            case DISMISSAL -> check.reverseDismissal(appealed.application(), reason);
            case DECISION -> decideApplications.reverse(appealed.application(), reason);
        }
    }
}
