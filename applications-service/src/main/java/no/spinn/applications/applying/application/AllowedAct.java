package no.spinn.applications.applying.application;

/** An act that role and state allow to a caller, and how it is possible. */
public record AllowedAct(Act act, Possibility how) {}
