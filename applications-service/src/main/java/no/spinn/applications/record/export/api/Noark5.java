package no.spinn.applications.record.export.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.record.export.api.CaseMetadata.Case;
import no.spinn.applications.record.export.api.CaseMetadata.Filed;

/**
 * A case in the terms of Noark 5, the standard of Norwegian records management: the case is a {@code saksmappe}, each
 * document a {@code journalpost} (registrering) with one {@code dokumentbeskrivelse} and one {@code dokumentobjekt}. The
 * receiving archive adds what only it knows, such as case numbers, classification and screening.
 */
final class Noark5 {

    private Noark5() {}

    record Saksmappe(
            UUID systemID,
            String tittel,
            Instant opprettetDato,
            String saksstatus,
            List<Part> part,
            List<Journalpost> registrering) {}

    record Part(String partRolle, String organisasjonsnummer) {}

    record Journalpost(
            String tittel,
            Instant dokumentetsDato,
            String journalposttype,
            List<Korrespondansepart> korrespondansepart,
            Dokumentbeskrivelse dokumentbeskrivelse) {}

    record Korrespondansepart(String korrespondanseparttype, String organisasjonsnummer) {}

    record Dokumentbeskrivelse(
            String tittel, String dokumentstatus, String tilknyttetRegistreringSom, Dokumentobjekt dokumentobjekt) {}

    record Dokumentobjekt(
            int versjonsnummer,
            String variantformat,
            String mimeType,
            String referanseDokumentfil,
            String sjekksum,
            String sjekksumAlgoritme,
            long filstoerrelse) {}

    static Saksmappe saksmappe(Case subject, List<Filed> documents) {
        return new Saksmappe(
                subject.applicationId(),
                String.valueOf(subject.title()),
                subject.createdAt(),
                saksstatus(subject.state()),
                List.of(
                        new Part("Søker", subject.applicant().written()),
                        new Part(
                                "Virkemiddelaktør",
                                subject.call().provider().organisation().written())),
                documents.stream().map(filed -> journalpost(subject, filed)).toList());
    }

    private static Journalpost journalpost(Case subject, Filed filed) {
        String applicant = subject.applicant().written();
        String provider = subject.call().provider().organisation().written();
        return new Journalpost(
                filed.title(),
                filed.writtenAt(),
                journalposttype(filed.direction()),
                switch (filed.direction()) {
                    case FROM_APPLICANT -> correspondents(applicant, provider);
                    case TO_APPLICANT -> correspondents(provider, applicant);
                    case INTERNAL -> List.of();
                },
                new Dokumentbeskrivelse(
                        filed.title(), "Dokumentet er ferdigstilt", "Hoveddokument", dokumentobjekt(filed)));
    }

    private static Dokumentobjekt dokumentobjekt(Filed filed) {
        return new Dokumentobjekt(
                1, "Produksjonsformat", filed.mediaType(), filed.file(), filed.sha256(), "SHA-256", filed.size());
    }

    private static List<Korrespondansepart> correspondents(String sender, String receiver) {
        return List.of(new Korrespondansepart("Avsender", sender), new Korrespondansepart("Mottaker", receiver));
    }

    private static String journalposttype(Direction direction) {
        return switch (direction) {
            case FROM_APPLICANT -> "Inngående dokument";
            case TO_APPLICANT -> "Utgående dokument";
            case INTERNAL -> "Organinternt dokument uten oppfølging";
        };
    }

    /** A case in a state without further acts is closed. */
    private static String saksstatus(State state) {
        return state.isFinal() ? "Avsluttet" : "Under behandling";
    }
}
