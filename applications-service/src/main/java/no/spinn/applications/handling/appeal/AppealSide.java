package no.spinn.applications.handling.appeal;

import no.spinn.applications.applying.list.Side;

/** The side of an appeal on which an organisation is. */
public enum AppealSide implements Side {
    APPLICANT("x.applicant = :caller"),
    PROVIDER("x.provider = :caller"),
    /** An appeal exists for its body once it is forwarded. */
    APPEAL_BODY("x.appeal_body = :caller AND x.forwarded_at IS NOT NULL");

    private final String condition;

    AppealSide(String condition) {
        this.condition = condition;
    }

    @Override
    public String condition() {
        return condition;
    }
}
