package no.spinn.applications.common.document;

import java.util.List;
import no.spinn.kit.language.Language;

/**
 * A letter, a receipt or the like. All of its text is text: nothing in it is read as markup, and a line break stays one.
 *
 * @param language of the title and the sections; screen readers go by it
 */
public record Document(Language language, String title, Letterhead letterhead, List<Section> sections) {}
