package no.spinn.instruments.seed;

import java.util.List;
import java.util.stream.Collectors;
import no.spinn.kit.problem.Fault;

/** A data file cannot be loaded, so the service does not start. The message has all faults of the file. */
final class InvalidSeed extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidSeed(String file, String fault) {
        super("catalogue/%s cannot be loaded: %s".formatted(file, fault));
    }

    InvalidSeed(String file, List<Fault> faults) {
        this(
                file,
                faults.stream()
                        .map(fault -> "%n  %s: %s".formatted(fault.pointer(), fault.detail()))
                        .collect(Collectors.joining()));
    }
}
