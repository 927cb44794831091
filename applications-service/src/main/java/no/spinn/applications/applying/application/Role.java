package no.spinn.applications.applying.application;

import java.util.Arrays;
import java.util.Locale;

/**
 * The role of an organisation in one application. {@link Part} defines what each role may see, and {@link Act} what
 * each may do.
 */
public enum Role {
    /** Owns the application. */
    APPLICANT,
    /** Published the call, and decides. */
    PROVIDER,
    /** Has confirmed its participation in the project. */
    PARTNER,
    /** Has confirmed that the applicant, as its coordinator, applies on its behalf. */
    MEMBER,
    /** Has declared itself impartial, and assesses the application for the provider. */
    ASSESSOR,
    /** Decides an appeal that the provider has forwarded. */
    APPEAL_BODY,
    /** Was invited to participate, whatever its answer. Sees only its invitation. */
    INVITED,
    /** Was assigned as an assessor, whatever it has declared. Sees only its assignment. */
    ASSIGNED;

    /** Whether this role may see any part of the application. For other roles, the application does not exist. */
    public boolean reads() {
        return Arrays.stream(Part.values()).anyMatch(part -> part.isSeenBy(this));
    }

    /** Whether this role may do anything with an application. */
    boolean acts() {
        return Arrays.stream(Act.values()).anyMatch(act -> act.by().contains(this));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
