package no.spinn.applications.applying.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.applications.upstream.call.RequiredAttachment;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/**
 * The faults of attachments that block a submission. An attachment that still waits for the scanner does not: a slow or
 * unavailable scanner is not the fault of the applicant, but missing the deadline would be. If the scanner finds something
 * later, nobody can download the file, and the provider can request another one.
 */
public final class AttachmentRules {

    private static final Pointer ATTACHMENTS = Pointer.ROOT.to("attachments");

    private AttachmentRules() {}

    /** Returns all faults of these attachments, for a call with these requirements. */
    public static List<Fault> faults(List<Attachment> attachments, List<RequiredAttachment> required) {
        List<Fault> faults = new ArrayList<>();
        for (RequiredAttachment wanted : required) {
            if (wanted.mandatory() && attachments.stream().noneMatch(present -> answers(present, wanted))) {
                faults.add(DraftIssue.ATTACHMENT_MISSING.at(ATTACHMENTS.to(wanted.key())));
            }
        }
        for (Attachment attachment : attachments) {
            if (attachment.state() == AttachmentState.INFECTED) {
                faults.add(DraftIssue.ATTACHMENT_INFECTED.at(
                        ATTACHMENTS.to(attachment.file().name()),
                        Map.of("signature", String.valueOf(attachment.signature()))));
            }
        }
        return faults;
    }

    private static boolean answers(Attachment attachment, RequiredAttachment wanted) {
        return wanted.key().equals(attachment.file().key());
    }
}
