package no.spinn.kit.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for many acts of one kind. */
@Schema(description = "Up to 1,000 acts of one kind")
public record Bulk<I extends BulkItem>(
        @NotNull BulkMode mode, @NotEmpty @Size(max = MOST) List<@NotNull @Valid I> items) {

    private static final int MOST = 1000;
}
