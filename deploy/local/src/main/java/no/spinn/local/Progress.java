package no.spinn.local;

/** Tells somebody how the start goes. */
public interface Progress {

    Step begin(String part);

    void note(String sentence);

    /** One part that starts. Closed without {@link #done()} it has failed. */
    interface Step extends AutoCloseable {

        void done();

        @Override
        void close();
    }

    /** For tests, which have their own way of telling. */
    static Progress silent() {
        return new Progress() {
            @Override
            public Step begin(String part) {
                return new Step() {
                    @Override
                    public void done() {
                        // nobody listens
                    }

                    @Override
                    public void close() {
                        // nobody listens
                    }
                };
            }

            @Override
            public void note(String sentence) {
                // nobody listens
            }
        };
    }
}
