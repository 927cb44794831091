package no.spinn.kit.problem;

import no.spinn.kit.language.Messages;

/** The texts of each enum of issues, read once. */
final class IssueTexts {

    private static final ClassValue<Messages> OF_ENUM = new ClassValue<>() {
        @Override
        protected Messages computeValue(Class<?> owner) {
            return Messages.of(owner);
        }
    };

    private IssueTexts() {}

    static Messages of(Class<?> owner) {
        return OF_ENUM.get(owner);
    }
}
