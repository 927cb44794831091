package no.spinn.benchmarks.reach;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import no.spinn.benchmarks.run.Candidate;
import no.spinn.kit.value.Money;
import no.spinn.matching.index.reverse.IndexedProfile;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Lucene, on this thread, merged to one segment, and without its query cache: a call opens once, so its query is never
 * cached. It has only the facts that the call tests.
 */
final class LucenePeer implements Candidate, AutoCloseable {

    /** The field with the names of the known codes and sets of codes; numbers need none. */
    static final String KNOWN = "known";

    private final MMapDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private LucenePeer(MMapDirectory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
    }

    /** Indexes profiles. */
    static final class Filling implements AutoCloseable {

        private final MMapDirectory directory;
        private final IndexWriter writer;

        Filling(Path folder) throws IOException {
            this.directory = new MMapDirectory(folder);
            this.writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(256));
        }

        void add(IndexedProfile profile) throws IOException {
            writer.addDocument(document(PlainProfile.of(profile)));
        }

        LucenePeer finish() throws IOException {
            writer.forceMerge(1);
            writer.close();
            return new LucenePeer(directory);
        }

        /** Also after a failure; otherwise everything is closed by then. */
        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    @Override
    public long answer() throws IOException {
        FixedBitSet eligible = searcher.search(LuceneQuestion.met(), found());
        FixedBitSet undetermined = searcher.search(LuceneQuestion.failed(), found());
        undetermined.flip(0, reader.maxDoc());
        undetermined.andNot(eligible);
        return eligible.cardinality();
    }

    /** Half the answer: without the profiles that may be eligible. */
    long eligibleAlone() throws IOException {
        return searcher.search(LuceneQuestion.met(), found()).cardinality();
    }

    private FoundDocuments.Manager found() {
        return new FoundDocuments.Manager(reader.maxDoc());
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static Document document(PlainProfile profile) {
        Document document = new Document();
        code(document, "sector", profile.sector());
        code(document, "country", profile.country());
        number(document, "population", profile.population());
        themes(document, profile.themes());
        code(document, "userDriven", profile.userDriven());
        code(document, "availability", profile.availability());
        money(document, "budget", profile.budget());
        money(document, "requested", profile.requested());
        number(document, "start", profile.start() == null ? null : day(profile.start()));
        number(document, "months", profile.months());
        code(document, "predetermined", profile.predetermined());
        code(document, "companyPartner", profile.companyPartner());
        code(document, "researchPartner", profile.researchPartner());
        number(document, "partners", profile.partners());
        number(document, "share", profile.share() == null ? null : share(profile.share()));
        code(document, "county", profile.county());
        number(document, "end", profile.end() == null ? null : day(profile.end()));
        return document;
    }

    private static void code(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.add(new StringField(field, value.toString(), Store.NO));
            document.add(new StringField(KNOWN, field, Store.NO));
        }
    }

    private static void themes(Document document, @Nullable Set<String> themes) {
        if (themes != null) {
            themes.forEach(theme -> document.add(new StringField("theme", theme, Store.NO)));
            document.add(new StringField(KNOWN, "theme", Store.NO));
        }
    }

    // A field of both kinds: Lucene uses the points or the column, whichever is faster.
    private static void number(Document document, String field, @Nullable Integer value) {
        if (value != null) {
            document.add(new IntField(field, value, Store.NO));
        }
    }

    private static void money(Document document, String field, @Nullable Money money) {
        if (money != null) {
            document.add(new LongField(field + "." + money.currency(), cents(money), Store.NO));
        }
    }

    static long cents(Money money) {
        return money.value().unscaledValue().longValueExact();
    }

    /** Shares have six decimals. */
    static int share(BigDecimal share) {
        return share.movePointRight(6).intValueExact();
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
