package no.spinn.applications.common.casefile;

import java.util.List;

/**
 * The documents that a feature has of a case. A feature that has some has a bean of this type, and they are exported with
 * the rest.
 */
public interface CaseDocuments {

    /**
     * In any order; none when there are none, or none that the reader may see. Called in a transaction that only reads and sees everything as at one moment.
     * The contents are written in it, too, one after the other, so that large ones need not be held in memory.
     */
    List<CaseDocument> of(CaseFile file);
}
