package no.spinn.applications.applying.list.api;

/** What the rows of a list can have in full. */
public enum Expansion {
    /** The application that the row belongs to. */
    APPLICATION
}
