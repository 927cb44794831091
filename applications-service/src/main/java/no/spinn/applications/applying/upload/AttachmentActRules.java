package no.spinn.applications.applying.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.ActCase;
import no.spinn.applications.applying.application.ActRules;
import no.spinn.applications.applying.application.Obstacle;
import no.spinn.applications.applying.application.Possibility;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.Attachments;

/** Whether another file has room, and which files can still be removed. */
@ApplicationScoped
class AttachmentActRules implements ActRules {

    private final Attachments attachments;
    private final UploadRules rules;

    AttachmentActRules(Attachments attachments, UploadRules rules) {
        this.attachments = attachments;
        this.rules = rules;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.ATTACH, Act.REMOVE_ATTACHMENT);
    }

    @Override
    public Judge read(List<ActCase> cases) {
        Map<UUID, List<Attachment>> attached = attachments
                .ofAll(cases.stream().map(ActCase::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Attachment::applicationId));
        return (act, one) -> {
            List<Attachment> present = attached.getOrDefault(one.id(), List.of());
            return act == Act.ATTACH
                    ? List.of(Possibility.PLAIN.blockedIf(!rules.hasRoom(present), Obstacle.NO_ROOM))
                    : removable(present);
        };
    }

    private static List<Possibility> removable(List<Attachment> present) {
        return present.stream()
                .filter(attachment -> attachment.submittedAt() == null)
                .map(attachment -> Possibility.on("name", attachment.file().name()))
                .toList();
    }
}
