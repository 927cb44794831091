package no.spinn.applications.common.label;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.spinn.kit.label.EnumLabels;
import no.spinn.kit.language.Messages;

/** The texts of the values of enums, in the files beside this class. */
@Singleton
class Labels {

    private static final Messages TEXTS = Messages.of(Labels.class);

    @Produces
    @Singleton
    EnumLabels labels() {
        return new EnumLabels(TEXTS);
    }
}
