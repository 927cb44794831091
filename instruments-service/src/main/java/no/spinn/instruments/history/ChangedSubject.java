package no.spinn.instruments.history;

/** A change of a subject, without its state. */
record ChangedSubject(long position, Subject subject) {}
