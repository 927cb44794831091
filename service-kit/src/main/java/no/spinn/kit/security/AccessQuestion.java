package no.spinn.kit.security;

import java.util.UUID;

/** Whether a system user may act for an organisation. */
public record AccessQuestion(UUID systemUser, OrganisationId organisation, Action action) {

    /** What the system user wants to do. */
    public enum Action {
        READ,
        WRITE;

        static Action of(String method) {
            return switch (method) {
                case "GET", "HEAD", "OPTIONS" -> READ;
                default -> WRITE;
            };
        }
    }
}
