package no.spinn.applications.application;

import no.spinn.kit.problem.ProblemCode;

/** Why this service says no. Codes never change; new ones are added at the end. */
public enum ApplicationProblem implements ProblemCode {
    CALL_UNKNOWN("SPINN-APP-0001", 422, "There is no such call"),
    CALL_CLOSED("SPINN-APP-0002", 409, "The call is closed"),
    CALL_CANCELLED("SPINN-APP-0003", 409, "The call is cancelled"),
    CALL_NOT_OPEN("SPINN-APP-0004", 409, "The call is not open yet"),
    DEADLINE_PASSED("SPINN-APP-0005", 409, "The deadline has passed"),
    DRAFT_FAULTY("SPINN-APP-0006", 422, "The draft has values that no application can have"),
    INCOMPLETE("SPINN-APP-0007", 422, "The application is not complete"),
    WRONG_STATE("SPINN-APP-0008", 409, "The state of the application does not allow this"),
    NOT_EDITABLE("SPINN-APP-0009", 409, "Only a draft can be changed"),
    FIELD_NOT_SETTABLE("SPINN-APP-0010", 422, "The applicant cannot set this field"),
    NOT_SUBMITTED("SPINN-APP-0011", 404, "The application was never submitted"),
    NOT_WITHDRAWN("SPINN-APP-0012", 404, "The application is not withdrawn"),
    NOT_ASSESSED("SPINN-APP-0013", 404, "There is no eligibility report yet"),
    NOT_INVITABLE("SPINN-APP-0014", 422, "The organisation cannot be invited"),
    ALREADY_ANSWERED("SPINN-APP-0015", 409, "The invitation has been answered"),
    TIME_PASSED("SPINN-APP-0016", 422, "The time has passed"),
    FILE_TYPE_REFUSED("SPINN-APP-0020", 415, "Files of this type are not taken"),
    FILE_TYPE_DIFFERS("SPINN-APP-0021", 422, "The file is not what it is called"),
    ARCHIVE_REFUSED("SPINN-APP-0022", 422, "The file cannot be unpacked safely"),
    NO_ROOM("SPINN-APP-0023", 409, "The application has no room for the attachment"),
    NOT_SCANNED("SPINN-APP-0024", 409, "The attachment has not been scanned yet"),
    INFECTED("SPINN-APP-0025", 409, "The attachment is infected"),
    NOT_ASKED_FOR("SPINN-APP-0026", 422, "The call asks for no such attachment"),
    ATTACHMENT_SUBMITTED("SPINN-APP-0027", 409, "What was submitted stays as it was"),
    UPLOAD_TOO_SLOW("SPINN-APP-0028", 408, "The upload took too long");

    private final String code;
    private final int status;
    private final String title;

    ApplicationProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
