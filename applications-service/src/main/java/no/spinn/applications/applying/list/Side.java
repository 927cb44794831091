package no.spinn.applications.applying.list;

/** The side of the rows of a list on which the caller is: a constant of an enum that the query parameter {@code as} names. */
public interface Side {

    /** The condition, in SQL, that {@code :caller} is on this side of the row. */
    String condition();
}
