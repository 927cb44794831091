package no.spinn.applications.applying.virusscan;

/** The result of the scan of one file. */
sealed interface ScanResult {

    /** Nothing was found. */
    record Clean() implements ScanResult {}

    /** Malware with this name was found. */
    record Infected(String signature) implements ScanResult {}

    /** The scanner cannot scan the file for this reason; for example, it is too large. */
    record Unscannable(String reason) implements ScanResult {}
}
