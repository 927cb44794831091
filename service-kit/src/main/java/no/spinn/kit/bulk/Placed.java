package no.spinn.kit.bulk;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.spinn.kit.problem.Pointer;

/** An item with its place in the request. */
record Placed<I extends BulkItem>(int place, I item) {

    private static final Pointer ITEMS = Pointer.ROOT.to("items");

    static <I extends BulkItem> List<Placed<I>> all(List<I> items) {
        return IntStream.range(0, items.size())
                .mapToObj(place -> new Placed<>(place, items.get(place)))
                .toList();
    }

    static List<UUID> subjects(List<? extends Placed<?>> items) {
        return items.stream().map(one -> one.item().subject()).distinct().toList();
    }

    Pointer pointer() {
        return ITEMS.to(place);
    }

    /** The place of what a request for this act alone has as its body. */
    Pointer body() {
        String member = item.body();
        return member == null ? pointer() : pointer().to(member);
    }
}
