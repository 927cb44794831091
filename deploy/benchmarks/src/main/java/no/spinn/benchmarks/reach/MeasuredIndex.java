package no.spinn.benchmarks.reach;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import no.spinn.matching.index.reverse.ProfileIndex;

/** An index, and how much memory it takes. */
record MeasuredIndex(ProfileIndex index, double megabytes) {

    static MeasuredIndex of(int size) {
        long before = used();
        ProfileIndex index = ProfileIndex.read(reader -> Population.of(size).forEach(reader));
        return new MeasuredIndex(index, (used() - before) / 1e6);
    }

    IndexCandidate asked() {
        return new IndexCandidate(index, TypicalCall.criteria());
    }

    // The sum of the objects that are reachable. What a collector has set aside would count the unused ends of its
    // regions.
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
            throw new IllegalStateException("this JVM does not count its objects", e);
        }
    }
}
