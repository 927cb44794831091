package no.spinn.applications.applying.virusscan;

/** What a scanner says of a file. */
sealed interface Verdict {

    /** It has found nothing. */
    record Clean() implements Verdict {}

    /** It has found something that it calls by this name. */
    record Infected(String signature) implements Verdict {}

    /** It has looked at it and cannot judge, for this reason: the file is too large for it, say. */
    record Unjudged(String reason) implements Verdict {}
}
