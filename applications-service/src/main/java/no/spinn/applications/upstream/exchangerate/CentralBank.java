package no.spinn.applications.upstream.exchangerate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Publishes exchange rates. */
public interface CentralBank {

    /** Whether there is somebody to ask. */
    boolean isConfigured();

    /** Returns the rates of all currencies on these days, inclusive; none when none are published. */
    List<ExchangeRate> published(LocalDate from, LocalDate until) throws Unavailable;

    /** There is no answer, or none that can be understood. */
    class Unavailable extends Exception {

        private static final long serialVersionUID = 1;

        private final Duration pause;

        public Unavailable(String reason) {
            this(reason, Duration.ZERO);
        }

        /**
         * With the time after which it wants to be asked again.
         */
        public Unavailable(String reason, Duration pause) {
            super(reason);
            this.pause = pause;
        }

        public Duration pause() {
            return pause;
        }
    }
}
