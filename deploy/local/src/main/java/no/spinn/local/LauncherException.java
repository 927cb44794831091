package no.spinn.local;

/** A failure of the launcher. The message is one sentence for the user at the terminal. */
public final class LauncherException extends RuntimeException {

    public LauncherException(String sentence) {
        super(sentence);
    }

    public LauncherException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
