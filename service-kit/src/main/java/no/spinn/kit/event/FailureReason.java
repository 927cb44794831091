package no.spinn.kit.event;

/**
 * Why an event could not be applied, as operators read it.
 *
 * @param words in the terms of the code, for developers
 */
record FailureReason(ParkedCause cause, String words) {

    static final FailureReason QUEUED = new FailureReason(ParkedCause.QUEUED, "queued behind an earlier version");

    // The wrapper says where it happened, the root cause says why.
    static FailureReason of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String cause = "%s: %s".formatted(root.getClass().getSimpleName(), root.getMessage());
        String words = root.equals(failure) ? cause : failure.getMessage() + " (" + cause + ")";
        return new FailureReason(ParkedCause.of(failure), words);
    }
}
