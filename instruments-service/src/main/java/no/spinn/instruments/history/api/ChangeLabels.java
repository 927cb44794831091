package no.spinn.instruments.history.api;

import no.spinn.instruments.history.Change;
import no.spinn.kit.language.LocalizedText;

/** The names of changes in three languages. */
final class ChangeLabels {

    private ChangeLabels() {}

    static LocalizedText of(Change change) {
        return switch (change) {
            case PUBLISHED -> new LocalizedText("Publisert", "Publisert", "Published");
            case RETIRED -> new LocalizedText("Tilbys ikke lenger", "Blir ikkje lenger tilbode", "No longer offered");
            case SCHEDULED -> new LocalizedText("Kunngjort", "Kunngjord", "Announced");
            case OPENED -> new LocalizedText("Åpnet", "Opna", "Opened");
            case CLOSED -> new LocalizedText("Lukket", "Lukka", "Closed");
            case REOPENED -> new LocalizedText("Åpnet igjen", "Opna att", "Opened again");
            case CANCELLED -> new LocalizedText("Avlyst", "Avlyst", "Cancelled");
            case AMENDED -> new LocalizedText("Endret", "Endra", "Amended");
        };
    }
}
