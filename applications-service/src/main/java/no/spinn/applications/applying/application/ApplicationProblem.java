package no.spinn.applications.applying.application;

import no.spinn.kit.problem.ProblemCode;

/** The reasons for which this service refuses a request. Codes never change; new ones are added at the end. */
public enum ApplicationProblem implements ProblemCode {
    CALL_UNKNOWN("SPINN-APP-0001", 422, "The call does not exist"),
    CALL_CLOSED("SPINN-APP-0002", 409, "The call is closed"),
    CALL_CANCELLED("SPINN-APP-0003", 409, "The call is cancelled"),
    CALL_NOT_OPEN("SPINN-APP-0004", 409, "The call is not open yet"),
    DEADLINE_PASSED("SPINN-APP-0005", 409, "The deadline has passed"),
    DRAFT_FAULTY("SPINN-APP-0006", 422, "The draft has invalid values"),
    INCOMPLETE("SPINN-APP-0007", 422, "The application is not complete"),
    WRONG_STATE("SPINN-APP-0008", 409, "The state of the application does not allow this"),
    NOT_EDITABLE("SPINN-APP-0009", 409, "Only a draft can be changed"),
    FIELD_NOT_SETTABLE("SPINN-APP-0010", 422, "The applicant cannot set this field"),
    NOT_SUBMITTED("SPINN-APP-0011", 404, "The application has not been submitted"),
    NOT_WITHDRAWN("SPINN-APP-0012", 404, "The application has not been withdrawn"),
    NOT_ASSESSED("SPINN-APP-0013", 404, "There is no eligibility report yet"),
    NOT_INVITABLE("SPINN-APP-0014", 422, "The organisation cannot be invited"),
    ALREADY_ANSWERED("SPINN-APP-0015", 409, "The invitation has already been answered"),
    TIME_PASSED("SPINN-APP-0016", 422, "The given time has already passed"),
    FILE_TYPE_REFUSED("SPINN-APP-0020", 415, "Files of this type are not accepted"),
    FILE_TYPE_DIFFERS("SPINN-APP-0021", 422, "The content of the file does not match its name or media type"),
    ARCHIVE_REFUSED("SPINN-APP-0022", 422, "The file cannot be unpacked safely"),
    NO_ROOM("SPINN-APP-0023", 409, "The application has reached its limit for attachments"),
    NOT_SCANNED("SPINN-APP-0024", 409, "The attachment has not been scanned yet"),
    INFECTED("SPINN-APP-0025", 409, "The attachment is infected"),
    NOT_ASKED_FOR("SPINN-APP-0026", 422, "The call does not ask for this attachment"),
    ATTACHMENT_SUBMITTED("SPINN-APP-0027", 409, "A submitted attachment cannot be changed"),
    UPLOAD_TOO_SLOW("SPINN-APP-0028", 408, "The upload took too long"),
    NOT_ASSIGNABLE("SPINN-APP-0040", 422, "The assessor cannot be registered or assigned"),
    CONFLICT_OF_INTEREST("SPINN-APP-0041", 409, "The assessor is not impartial"),
    SCORES_FAULTY("SPINN-APP-0042", 422, "The scores do not match the criteria"),
    PROPOSAL_FAULTY("SPINN-APP-0050", 422, "The recommendation or decision is invalid"),
    BEYOND_BUDGET("SPINN-APP-0051", 409, "The decision exceeds the budget of the call"),
    NOT_DECIDED("SPINN-APP-0052", 404, "There is no decision yet"),
    IMPOSSIBLE_ARRIVAL("SPINN-APP-0060", 422, "The notice cannot have arrived at this time"),
    NOT_APPEALABLE("SPINN-APP-0061", 409, "The decision cannot be appealed"),
    APPEAL_TOO_LATE("SPINN-APP-0062", 409, "The time limit for an appeal has passed"),
    ALREADY_APPEALED("SPINN-APP-0063", 409, "The decision has already been appealed"),
    APPEAL_BODY_UNKNOWN("SPINN-APP-0064", 422, "The appeal body is not known"),
    AGREEMENT_FAULTY("SPINN-APP-0070", 422, "The agreement is inconsistent"),
    NO_AGREEMENT("SPINN-APP-0071", 404, "There is no agreement yet"),
    APPEAL_PENDING("SPINN-APP-0072", 409, "An appeal is pending"),
    PAYMENT_FAULTY("SPINN-APP-0073", 422, "The payment is not possible"),
    REPORTS_MISSING("SPINN-APP-0074", 409, "Reports are missing"),
    REPAYMENT_FAULTY("SPINN-APP-0075", 422, "The reclaim or repayment is not possible"),
    NOT_SETTLED("SPINN-APP-0076", 409, "The project is not settled"),
    ALREADY_RECORDED("SPINN-APP-0077", 409, "The reference has already been recorded"),
    DE_MINIMIS_EXCEEDED("SPINN-APP-0080", 409, "The de minimis ceiling would be exceeded"),
    DE_MINIMIS_UNDECLARED("SPINN-APP-0081", 409, "Other de minimis aid has not been declared"),
    NOT_DECLARED("SPINN-APP-0082", 404, "There is no declaration yet"),
    DECLARATION_FAULTY("SPINN-APP-0083", 422, "The declaration is invalid"),
    TOO_FINE("SPINN-APP-0084", 400, "The question is too detailed for the barometer"),
    TOO_MANY_FEEDS("SPINN-APP-0090", 409, "The organisation has too many calendars");

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
