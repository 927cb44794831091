package no.spinn.applications.handling.notice;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.handling.rights.ActInForce;
import no.spinn.applications.handling.rights.Rights;
import no.spinn.kit.language.Messages;

/** The rights of the applicant against what a notice is about. */
@ApplicationScoped
public class NoticeRights {

    private static final Messages WORDS = Messages.of(NoticeRights.class);

    private final Notices notices;
    private final ActInForce act;

    NoticeRights(Notices notices, ActInForce act) {
        this.notices = notices;
        this.act = act;
    }

    /** Returns the rights as the letter states them. They do not change afterwards. */
    public Rights of(Notice notice) {
        return Rights.of(notice.rules(), notice.result(), act.at(notice.sentAt()));
    }

    /**
     * Returns the rights as they are now. The right to appeal ends with the decision, and with the answer of the applicant
     * to a grant. That it ends with the period is not considered.
     */
    public Rights now(Notice notice, Application application) {
        Rights stated = of(notice);
        if (stated.appeal() == null || isAppealable(notice, application)) {
            return stated;
        }
        boolean answered = isNewest(notice) && application.decision() != null;
        return stated.withoutAppeal(answered ? WORDS.text("answered") : WORDS.text("replaced"));
    }

    private boolean isAppealable(Notice notice, Application application) {
        return Act.FILE_APPEAL.isLegalFrom(application.state()) && isNewest(notice);
    }

    private boolean isNewest(Notice notice) {
        return notices.newest(notice.applicationId())
                .filter(newest -> newest.id().equals(notice.id()))
                .isPresent();
    }
}
