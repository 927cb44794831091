package no.spinn.applications.upstream.call;

/** On what basis, if any, grants of an instrument are state aid. */
public enum StateAidBasis {
    NONE,
    DE_MINIMIS,
    NOTIFIED_OR_EXEMPTED
}
