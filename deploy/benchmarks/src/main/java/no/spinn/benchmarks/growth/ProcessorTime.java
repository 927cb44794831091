package no.spinn.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/** The processor time of the processes of a suite since they started. */
final class ProcessorTime {

    private ProcessorTime() {}

    static Duration of(Service service, Suite suite) {
        return of(suite.service(service).process().toHandle());
    }

    /** That of the server and of the processes that serve its connections, which have to stay open meanwhile. */
    static Duration ofPostgres(Suite suite) throws IOException {
        Path pid = suite.settings().home().resolve("postgres/postmaster.pid");
        return of(ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                .orElseThrow());
    }

    static Duration ofKafka(Suite suite) {
        return of(suite.kafka().orElseThrow().process().toHandle());
    }

    private static Duration of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
