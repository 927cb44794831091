package no.spinn.applications.casefile;

import java.util.UUID;
import no.spinn.kit.language.Language;

/**
 * The file of one case.
 *
 * @param language the language form of the applicant, in which titles are given
 */
public record CaseFile(UUID applicationId, Language language) {}
