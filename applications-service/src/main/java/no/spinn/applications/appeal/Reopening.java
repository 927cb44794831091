package no.spinn.applications.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.application.Application;
import no.spinn.applications.decision.Deciding;
import no.spinn.applications.formalcheck.FormalCheck;
import no.spinn.applications.notice.Subject;

/** Takes back what turned out to be wrong, so that the provider does it again. */
@ApplicationScoped
class Reopening {

    private final FormalCheck check;
    private final Deciding deciding;

    Reopening(FormalCheck check, Deciding deciding) {
        this.check = check;
        this.deciding = deciding;
    }

    void reopen(Application application, Subject subject, String reason) {
        switch (subject) {
            case DISMISSAL -> check.reverseDismissal(application, reason);
            case DECISION -> deciding.reverse(application, reason);
        }
    }
}
