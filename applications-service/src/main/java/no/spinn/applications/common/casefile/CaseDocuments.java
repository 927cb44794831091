package no.spinn.applications.common.casefile;

import java.util.List;

/**
 * The documents that one feature has of a case. A feature with documents has a bean of this type; the export collects them
 * all.
 */
public interface CaseDocuments {

    /**
     * Returns the documents in any order; an empty list when there are none, or none that the reader may see. The caller
     * holds a read-only transaction that sees one moment, and writes the contents in the same transaction, one after the
     * other, so that large ones never have to be in memory.
     */
    List<CaseDocument> of(CaseFile file);
}
