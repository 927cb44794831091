package no.spinn.local.demo;

/** Who takes part in the story, by organisation number, and what they may do with applications. */
final class Cast {

    static final String DIGITALISATION_AGENCY = "991825827";
    static final String OSLO = "958935420";
    static final String BERGEN = "964338531";
    static final String APPLICATIONS = "spinn:applications spinn:applications.write";

    private Cast() {}
}
