package no.spinn.instruments.catalogue.call.api;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.spinn.instruments.catalogue.call.Contact;
import no.spinn.kit.text.WebUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The contact of a call, as its provider sends it. */
@Schema(name = "ContactRequest", description = "The contact for questions: a function, never a private address")
record ContactRequest(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 200) @Nullable String email,

        @Size(max = 1000) @WebUrl @Schema(description = WebUrl.RULE) @Nullable
        String url) {

    static ContactRequest of(Contact contact) {
        return new ContactRequest(contact.name(), contact.email(), contact.url());
    }

    Contact toContact() {
        return new Contact(name, email, url);
    }
}
