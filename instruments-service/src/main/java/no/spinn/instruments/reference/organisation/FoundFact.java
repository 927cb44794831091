package no.spinn.instruments.reference.organisation;

/**
 * A fact that follows from a register.
 *
 * @param fact its id in the vocabulary
 * @param value as JSON
 * @param field the member of the register that it follows from
 * @param found the value of that member
 * @param rule why it follows
 */
public record FoundFact(String fact, Object value, String field, String found, FactRule rule) {}
