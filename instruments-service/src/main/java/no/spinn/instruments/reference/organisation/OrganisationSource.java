package no.spinn.instruments.reference.organisation;

/** Who says what an organisation is. */
public enum OrganisationSource {
    /** The register itself, at this time or a short while ago. */
    ENHETSREGISTERET,
    /** The extract of public organisations in this version of the service. */
    BUNDLED
}
