package no.spinn.instruments.reference.organisation;

import java.util.Locale;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;

/** Why a fact follows from what a register says. The texts are in the properties files of this class. */
public enum FactRule {
    LISTED_ASSOCIATION,
    FORM_MUNICIPALITY,
    FORM_COUNTY,
    FORM_ENTERPRISE,
    HIGHER_EDUCATION,
    CENTRAL_GOVERNMENT,
    PART_OF_PARENT,
    VOLUNTARY_SECTOR,
    BUSINESS_ADDRESS,
    PROCUREMENT_ACT,
    BUNDLED_TABLE;

    private static final Messages TEXTS = Messages.of(FactRule.class);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rule in words, with its source. */
    public LocalizedText text() {
        return TEXTS.text(code());
    }
}
