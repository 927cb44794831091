package no.spinn.applications.common.casefile;

import java.util.UUID;
import no.spinn.kit.language.Language;

/**
 * The file of one case, as one of its parties may see it.
 *
 * @param language the language form of the applicant; titles are written in it
 */
public record CaseFile(UUID applicationId, Reader reader, Language language) {

    /** The party that reads the file. The file never has more than the service shows this party elsewhere. */
    public enum Reader {
        APPLICANT,
        PROVIDER
    }
}
