package no.spinn.kit.idempotency;

/** The body of an answer that has something that only the first caller may read, such as a new secret. */
public interface Confidential {

    /** What is kept of it, and sent to whoever repeats the request. */
    Object kept();
}
