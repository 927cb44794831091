package no.spinn.kit.businessregister;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** There is no answer of the register, or none that can be understood. */
public final class RegisterUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    private final @Nullable Duration pause;

    private RegisterUnavailable(String reason, @Nullable Duration pause) {
        super(reason, null, false, false);
        this.pause = pause;
    }

    /** The register is down, or wants no questions now: other numbers have no better chance. */
    public static RegisterUnavailable down(String reason) {
        return down(reason, Duration.ZERO);
    }

    /**
     * The same with a time.
     *
     * @param pause after which the register wants to be asked again
     */
    public static RegisterUnavailable down(String reason, Duration pause) {
        return new RegisterUnavailable(reason, pause);
    }

    /** There is no answer about one number. */
    public static RegisterUnavailable once(String reason) {
        return new RegisterUnavailable(reason, null);
    }

    /** After which time the register wants to be asked again; null when only one question has failed. */
    public @Nullable Duration pause() {
        return pause;
    }
}
