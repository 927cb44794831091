package no.spinn.kit.event;

/** Why an event could not be applied, as operators read it. */
final class FailureReason {

    private FailureReason() {}

    // The wrapper says where it happened, the root cause says why.
    static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String cause = "%s: %s".formatted(root.getClass().getSimpleName(), root.getMessage());
        return root.equals(failure) ? cause : failure.getMessage() + " (" + cause + ")";
    }
}
