package no.spinn.local;

/** Receives the progress of a start. */
public interface Progress {

    Step begin(String part);

    void note(String sentence);

    /** The start of one part. It has failed if it is closed without {@link #done()}. */
    interface Step extends AutoCloseable {

        void done();

        @Override
        void close();
    }

    /** Discards all progress. */
    static Progress silent() {
        return new Progress() {
            @Override
            public Step begin(String part) {
                return new Step() {
                    @Override
                    public void done() {
                        // discarded
                    }

                    @Override
                    public void close() {
                        // discarded
                    }
                };
            }

            @Override
            public void note(String sentence) {
                // discarded
            }
        };
    }
}
