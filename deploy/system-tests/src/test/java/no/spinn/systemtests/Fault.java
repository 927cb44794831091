package no.spinn.systemtests;

/** Something that befalls the suite; when it returns, what was taken away is back. */
record Fault(String name, Happening happening) {

    /** How it befalls. */
    @FunctionalInterface
    interface Happening {

        void befall() throws Exception;
    }
}
