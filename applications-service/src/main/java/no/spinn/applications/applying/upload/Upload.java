package no.spinn.applications.applying.upload;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A file that is about to be received.
 *
 * @param key the key of the call's required attachment that the file is for; null when it is for none
 * @param declared the media type that the client states
 * @param precondition refuses the upload unless the client knows the attachment that has this name now
 */
public record Upload(
        UUID applicationId,
        OrganisationId applicant,
        AttachmentName name,
        @Nullable String key,
        @Nullable String declared,
        Consumer<Optional<Attachment>> precondition) {}
