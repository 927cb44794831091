package no.spinn.instruments.catalogue.call.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.spinn.instruments.catalogue.call.RequiredAttachment;
import no.spinn.kit.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attachment of applications, as the provider of a call sends it. */
@Schema(name = "RequiredAttachmentRequest", description = "An attachment of applications")
record AttachmentRequest(
        @Schema(examples = "project-description") @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 60)
        String key,

        @NotNull LocalizedText title,

        @Schema(description = "Whether an application without it is dismissed") @NotNull
        Boolean mandatory) {

    static AttachmentRequest of(RequiredAttachment attachment) {
        return new AttachmentRequest(attachment.key(), attachment.title(), attachment.mandatory());
    }

    RequiredAttachment toAttachment() {
        return new RequiredAttachment(key, title, mandatory);
    }
}
