package no.spinn.local.demo;

/** The organisations of the demo, and the scopes of applicants. */
final class Parties {

    static final String DIGITALISATION_AGENCY = "991825827";
    static final String OSLO = "958935420";
    static final String BERGEN = "964338531";
    static final String APPLICATIONS = "spinn:applications spinn:applications.write";

    private Parties() {}
}
