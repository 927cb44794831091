package no.spinn.kit.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the page after this one, or null on the last page
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "The cursor of the next page; absent on the last page") @Nullable
        String next)
        implements Paginated {

    public <R> Page<R> map(Function<? super T, ? extends R> shape) {
        return new Page<>(items.stream().<R>map(shape).toList(), next);
    }
}
