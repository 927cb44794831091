package no.spinn.systemtests;

/** A fault that can be injected into the suite. The injection returns once the cause is removed. */
record Fault(String name, Injection injection) {

    /** Injects the fault and removes its cause. */
    @FunctionalInterface
    interface Injection {

        void inject() throws Exception;
    }
}
