package no.spinn.instruments.history;

/** That a subject has changed, without its state. */
record Step(long position, Subject subject) {}
