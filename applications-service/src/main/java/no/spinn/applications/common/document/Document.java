package no.spinn.applications.common.document;

import java.util.List;
import no.spinn.kit.language.Language;

/**
 * A letter, a receipt or a similar document. All text is plain text: nothing in it is read as markup, and line breaks are
 * kept.
 *
 * @param language of the title and the sections; screen readers use it
 */
public record Document(Language language, String title, Letterhead letterhead, List<Section> sections) {}
