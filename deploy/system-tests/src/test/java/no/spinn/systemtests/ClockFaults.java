package no.spinn.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;

/** Lets the clock of a running service jump, with libfaketime. */
final class ClockFaults {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"),
            Path.of("/usr/lib64/faketime/libfaketimeMT.so.1"));

    /** Forward and back; less than the lifetime of a token and the leeway of its check. */
    private static final List<String> JUMPS = List.of("+40s", "+0", "-8s", "+0");

    private static final Duration BETWEEN = Duration.ofSeconds(3);

    private ClockFaults() {}

    static Optional<Path> library() {
        return PLACES.stream().filter(Files::exists).findFirst();
    }

    static void jump(Service service) throws IOException, InterruptedException {
        Path time = Files.writeString(RunningSuite.get().settings().home().resolve("faketime"), "+0");
        ServiceProcess process = RunningSuite.get().service(service);
        process.kill();
        process.startWith(Map.of(
                "LD_PRELOAD",
                library().orElseThrow().toString(),
                "FAKETIME_TIMESTAMP_FILE",
                time.toString(),
                "FAKETIME_NO_CACHE",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1"));
        process.awaitReady();
        for (String jump : JUMPS) {
            Files.writeString(time, jump);
            Thread.sleep(BETWEEN);
        }
        process.kill();
        process.restart();
    }
}
