package no.spinn.benchmarks.reach;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import no.spinn.matching.index.reverse.ProfileIndex;

/** An index and its memory. */
record MeasuredIndex(ProfileIndex index, double megabytes) {

    /** The columns of the histogram: number, instances, bytes, class. */
    private static final int BYTES = 2;

    private static final int CLASS = 3;
    private static final String FILLER = "jdk.internal.vm.Filler";

    static MeasuredIndex of(int size) {
        long before = used();
        ProfileIndex index = ProfileIndex.read(reader -> Population.of(size).forEach(reader));
        return new MeasuredIndex(index, (used() - before) / 1e6);
    }

    IndexCandidate candidate() {
        return new IndexCandidate(index, TypicalCall.criteria());
    }

    // The sum of the reachable objects. The size of the heap would include the unused ends of the collector's
    // regions; in the histogram they are filled with objects of their own.
    private static long used() {
        return histogram()
                .lines()
                .map(line -> line.strip().split("\\s+", -1))
                .filter(row -> row.length > CLASS && row[0].endsWith(":") && !row[CLASS].contains(FILLER))
                .mapToLong(row -> Long.parseLong(row[BYTES]))
                .sum();
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException("this JVM cannot count its objects", e);
        }
    }
}
