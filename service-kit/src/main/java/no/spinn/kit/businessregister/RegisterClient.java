package no.spinn.kit.businessregister;

import org.jspecify.annotations.Nullable;

/** Asks the register, and keeps nothing. */
public interface RegisterClient {

    /** Whether there is an address to ask. */
    boolean isConfigured();

    /**
     * Asks for a unit.
     *
     * @param number an organisation number of nine digits
     * @param tag of the answer that the caller has; null when it has none
     */
    Reply ask(String number, @Nullable String tag) throws RegisterUnavailable;

    /** What comes back. */
    sealed interface Reply {

        /**
         * An answer.
         *
         * @param tag names this state of the answer; null when the register names none
         */
        record Answered(RegisterAnswer answer, @Nullable String tag) implements Reply {}

        /** The answer that the caller has is still right. */
        record Unchanged() implements Reply {}
    }
}
