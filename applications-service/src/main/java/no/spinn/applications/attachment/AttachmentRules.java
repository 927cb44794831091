package no.spinn.applications.attachment;

import java.util.ArrayList;
import java.util.List;
import no.spinn.applications.call.RequiredAttachment;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/**
 * What stands between attachments and a submission. One that waits for the scanner does not: that it is slow or away is not
 * the applicant's fault, and the deadline is. If something is found later, nobody gets the file, and the provider can ask for
 * another.
 */
public final class AttachmentRules {

    private static final Pointer ATTACHMENTS = Pointer.ROOT.to("attachments");

    private AttachmentRules() {}

    /** Everything that is wrong with these attachments for a call that asks for those. */
    public static List<Fault> faults(List<Attachment> attachments, List<RequiredAttachment> required) {
        List<Fault> faults = new ArrayList<>();
        for (RequiredAttachment wanted : required) {
            if (wanted.mandatory() && attachments.stream().noneMatch(present -> answers(present, wanted))) {
                faults.add(new Fault(
                        ATTACHMENTS.to(wanted.key()).text(), "required", "the call asks for this attachment"));
            }
        }
        for (Attachment attachment : attachments) {
            if (attachment.state() == AttachmentState.INFECTED) {
                faults.add(new Fault(
                        ATTACHMENTS.to(attachment.file().name()).text(),
                        "infected",
                        "the scanner found %s; remove or replace it".formatted(attachment.signature())));
            }
        }
        return faults;
    }

    private static boolean answers(Attachment attachment, RequiredAttachment wanted) {
        return wanted.key().equals(attachment.file().key());
    }
}
