package no.spinn.benchmarks.reach;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Collects the documents, not only their number, because matching profiles are notified. */
final class FoundDocuments extends SimpleCollector {

    private final FixedBitSet found;
    private int base;

    private FoundDocuments(int size) {
        this.found = new FixedBitSet(size);
    }

    /** One collector, because the search runs on one thread. */
    record Manager(int size) implements CollectorManager<FoundDocuments, FixedBitSet> {

        @Override
        public FoundDocuments newCollector() {
            return new FoundDocuments(size);
        }

        @Override
        public FixedBitSet reduce(Collection<FoundDocuments> collectors) {
            return collectors.iterator().next().found;
        }
    }

    @Override
    public void collect(int document) {
        found.set(base + document);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        base = context.docBase;
    }
}
