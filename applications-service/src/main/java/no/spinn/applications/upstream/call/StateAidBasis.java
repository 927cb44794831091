package no.spinn.applications.upstream.call;

/** The basis on which grants of an instrument are state aid, if they are. */
public enum StateAidBasis {
    NONE,
    DE_MINIMIS,
    NOTIFIED_OR_EXEMPTED
}
