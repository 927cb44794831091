package no.spinn.kit.problem;

/**
 * One of the things wrong with a request.
 *
 * @param pointer where: a JSON pointer into the body ({@code ""} is all of it), or {@code ?name} for a query parameter
 * @param code what kind, in snake_case, for programs
 * @param detail what exactly, for people
 */
public record Fault(String pointer, String code, String detail) {}
