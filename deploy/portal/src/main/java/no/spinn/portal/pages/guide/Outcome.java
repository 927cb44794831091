package no.spinn.portal.pages.guide;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.portal.pages.catalogue.CallSummary;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.page.CalendarFile;
import no.spinn.portal.pages.page.Chrome;

/**
 * The open calls, sorted into what a reader wants to know.
 *
 * @param fits what fits, or does as far as only the application or people decide the rest
 * @param near what fails on little, and what would have to change
 * @param open what answers are missing for
 * @param misses what does not fit
 */
record Outcome(List<ResultCall> fits, List<ResultCall> near, List<ResultCall> open, List<ResultCall> misses) {

    /** @param vocabulary which says what an application sets */
    static Outcome of(Match match, List<CallSummary> calls, Map<String, Fact> vocabulary) {
        Map<String, CallSummary> known = calls.stream()
                .collect(Collectors.toMap(CallSummary::id, Function.identity(), (first, second) -> first));
        Map<String, Match.NearMiss> near = match.nearMisses().stream()
                .collect(Collectors.toMap(miss -> miss.call().id(), Function.identity()));
        List<ResultCall> all = match.items().stream()
                .map(item -> ResultCall.of(
                        item, known.get(item.call().id()), near.get(item.call().id()), vocabulary))
                .toList();
        Set<String> listed = all.stream().map(call -> call.call().id()).collect(Collectors.toSet());
        List<ResultCall> others = match.nearMisses().stream()
                .filter(miss -> !listed.contains(miss.call().id()))
                .map(miss -> ResultCall.of(miss, known.get(miss.call().id())))
                .toList();
        return new Outcome(
                kind(all, ResultCall.Kind.FITS),
                Stream.concat(kind(all, ResultCall.Kind.NEAR).stream(), others.stream())
                        .toList(),
                kind(all, ResultCall.Kind.OPEN),
                kind(all, ResultCall.Kind.MISSES));
    }

    List<CalendarFile.Deadline> deadlines(Chrome page) {
        return Stream.concat(fits.stream(), near.stream())
                .map(ResultCall::call)
                .flatMap(call -> deadline(page, call).stream())
                .toList();
    }

    public boolean hasDeadlines() {
        return Stream.concat(fits.stream(), near.stream())
                .anyMatch(call -> call.call().closesAt() != null);
    }

    private static List<ResultCall> kind(List<ResultCall> all, ResultCall.Kind kind) {
        return all.stream().filter(call -> call.kind() == kind).toList();
    }

    private static Optional<CalendarFile.Deadline> deadline(Chrome page, Match.Call call) {
        Instant closesAt = call.closesAt();
        String address = page.origin() + page.href("/calls/" + call.id());
        return closesAt == null
                ? Optional.empty()
                : Optional.of(new CalendarFile.Deadline(call.id(), call.title(), closesAt, address));
    }
}
