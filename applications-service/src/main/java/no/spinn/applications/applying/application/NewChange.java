package no.spinn.applications.applying.application;

import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to an application.
 *
 * @param type for example {@code no.spinn.appeal.filed.v1}
 * @param subject the application, or its object that has changed
 * @param part whoever sees it may know
 * @param also an organisation that may know besides; null for none
 * @param data what there is to know, serialised as JSON
 */
public record NewChange(
        String type,
        UUID subject,
        UUID applicationId,
        Part part,
        @Nullable OrganisationId also,
        Object data) {

    public NewChange(String type, UUID subject, UUID applicationId, Part part, Object data) {
        this(type, subject, applicationId, part, null, data);
    }
}
