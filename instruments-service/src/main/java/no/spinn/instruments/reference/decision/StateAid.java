package no.spinn.instruments.reference.decision;

/** What the grants of an instrument are under the rules on state aid of the EEA Agreement. */
public enum StateAid {
    /** No state aid, whoever receives them. */
    NONE,
    /** De minimis aid: Regulation (EU) 2023/2831, EUR 300,000 to one undertaking over three years. */
    DE_MINIMIS,
    /** Aid on another basis: notified to the EFTA Surveillance Authority, or exempted from that by a regulation. */
    NOTIFIED_OR_EXEMPTED
}
