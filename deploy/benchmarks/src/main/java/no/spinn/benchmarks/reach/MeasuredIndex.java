package no.spinn.benchmarks.reach;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import no.spinn.matching.index.reverse.ProfileIndex;

/** An index and its memory. */
record MeasuredIndex(ProfileIndex index, double megabytes) {

    static MeasuredIndex of(int size) {
        long before = used();
        ProfileIndex index = ProfileIndex.read(reader -> Population.of(size).forEach(reader));
        return new MeasuredIndex(index, (used() - before) / 1e6);
    }

    IndexCandidate candidate() {
        return new IndexCandidate(index, TypicalCall.criteria());
    }

    // The sum of the reachable objects. The size of the heap would include the unused ends of the collector's regions.
    private static long used() {
        try {
            String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            String[] total = histogram.strip().split("\\s+", -1);
            return Long.parseLong(total[total.length - 1]);
        } catch (JMException e) {
            throw new IllegalStateException("this JVM cannot count its objects", e);
        }
    }
}
