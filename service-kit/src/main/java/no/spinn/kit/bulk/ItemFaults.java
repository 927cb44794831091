package no.spinn.kit.bulk;

import java.util.List;
import java.util.Locale;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Refusal;

/** Moves the faults of an item to its place in the request. */
final class ItemFaults {

    private ItemFaults() {}

    /** Returns one fault at least: a refusal without faults is one itself, with the name of its problem as code. */
    static List<Fault> of(Refusal refusal, Placed<?> one) {
        if (refusal.faults().isEmpty()) {
            String code = refusal.code().name().toLowerCase(Locale.ROOT);
            return List.of(new Fault(one.pointer().text(), code, refusal.detail()));
        }
        return refusal.faults().stream().map(fault -> fault.within(one.body())).toList();
    }
}
