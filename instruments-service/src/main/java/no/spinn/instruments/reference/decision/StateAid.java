package no.spinn.instruments.reference.decision;

/** The kind of state aid of grants, under the rules of the EEA Agreement. */
public enum StateAid {
    /** No state aid, for any recipient. */
    NONE,
    /** De minimis aid: Regulation (EU) 2023/2831, EUR 300,000 to one undertaking over three years. */
    DE_MINIMIS,
    /** Other aid: notified to the EFTA Surveillance Authority, or exempted from notification by a regulation. */
    NOTIFIED_OR_EXEMPTED
}
