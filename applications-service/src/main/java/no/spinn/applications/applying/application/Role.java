package no.spinn.applications.applying.application;

import java.util.Arrays;
import java.util.Locale;

/** On which side of one application an organisation stands. {@link Part} says what each sees, {@link Act} what each may do. */
public enum Role {
    /** Holds the application. */
    APPLICANT,
    /** Made the call, and decides. */
    PROVIDER,
    /** Has confirmed that it takes part in the project. */
    PARTNER,
    /** Has confirmed that the applicant applies on its behalf, as its coordinator. */
    MEMBER,
    /** Has declared itself impartial, and assesses the application for the provider. */
    ASSESSOR,
    /** Has an appeal before it. */
    APPEAL_BODY,
    /** Was invited to take part, whatever it answered. Sees its invitation alone. */
    INVITED,
    /** Was assigned as assessor, whatever it declared. Sees its assignment alone. */
    ASSIGNED;

    /** Whether it sees any part of the application. To the others the application does not exist. */
    public boolean reads() {
        return Arrays.stream(Part.values()).anyMatch(part -> part.isSeenBy(this));
    }

    String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
