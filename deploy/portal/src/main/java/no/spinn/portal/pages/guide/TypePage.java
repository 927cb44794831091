package no.spinn.portal.pages.guide;

import io.quarkus.qute.TemplateInstance;
import no.spinn.portal.pages.catalogue.Catalogue;
import no.spinn.portal.pages.catalogue.CodeList;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.upstream.NotThereException;

/** Asks for the type of the organisation and its municipality. */
record TypePage(Chrome page, TypeForm form) implements TemplateInstance {

    private static final String MUNICIPALITIES = "ssb-municipality-numbers";

    /** @param missing whether no type was chosen before */
    static TypePage of(Chrome page, Catalogue catalogue, Answers answers, boolean missing) {
        Fact sector = catalogue.facts(page.visitor()).get(Organisation.SECTOR);
        if (sector == null) {
            throw new NotThereException();
        }
        CodeList municipalities = catalogue.codes(page.visitor(), MUNICIPALITIES);
        return new TypePage(page, new TypeForm(answers, sector, municipalities.codes(), missing));
    }
}
