package no.spinn.instruments.reference.fact;

/** Told within the transaction that adds or changes a fact. */
public record FactPlaced(FactDefinition fact) {}
