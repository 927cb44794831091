package no.spinn.applications.applying.upload;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A file that is about to come in.
 *
 * @param key the call's required attachment that it answers, if any
 * @param declared the media type that its sender says
 * @param precondition refuses unless the sender knows what is there under the name
 */
public record Upload(
        UUID applicationId,
        OrganisationId applicant,
        AttachmentName name,
        @Nullable String key,
        @Nullable String declared,
        Consumer<Optional<Attachment>> precondition) {}
