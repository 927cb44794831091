package no.spinn.applications.handling.rights;

import java.util.Locale;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;

/** The Public Administration Acts (forvaltningsloven), with the provisions that letters cite. */
public enum AdministrationAct {
    /** Lov 10. februar 1967 om behandlingsmåten i forvaltningssaker. */
    ACT_OF_1967,
    /**
     * Lov 20. juni 2025 nr. 81 om saksbehandlingen i offentlig forvaltning. It is cited without sections until it is in
     * force.
     */
    ACT_OF_2025;

    private static final Messages WORDS = Messages.of(AdministrationAct.class);

    /** The name of the act. */
    public LocalizedText citation() {
        return text("citation");
    }

    /** The provision about appeals to the superior body. */
    public LocalizedText appeal() {
        return text("appeal");
    }

    /** The provision about a party's access to the documents of its case. */
    public LocalizedText access() {
        return text("access");
    }

    private LocalizedText text(String provision) {
        return WORDS.text("%s_%s".formatted(name().toLowerCase(Locale.ROOT), provision));
    }
}
