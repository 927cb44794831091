package no.spinn.matching.index.forward;

import java.util.List;

/**
 * The truth of each condition for one project, or for each member of a joint one.
 *
 * @param least the least truth of all members, who all have to meet each condition
 */
record TruthTables(List<TruthTable> each, TruthTable least) {

    static TruthTables of(List<TruthTable> each) {
        return new TruthTables(each, TruthTable.least(each));
    }
}
