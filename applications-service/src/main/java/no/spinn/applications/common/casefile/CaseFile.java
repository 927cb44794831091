package no.spinn.applications.common.casefile;

import java.util.UUID;
import no.spinn.kit.language.Language;

/**
 * The file of one case, as one of its parties is to have it.
 *
 * @param language the language form of the applicant, in which titles are given
 */
public record CaseFile(UUID applicationId, Reader reader, Language language) {

    /** For whom it is. Nobody finds more in the file than the service shows it otherwise. */
    public enum Reader {
        APPLICANT,
        PROVIDER
    }
}
