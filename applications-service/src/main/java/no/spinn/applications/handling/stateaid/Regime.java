package no.spinn.applications.handling.stateaid;

import no.spinn.applications.upstream.call.StateAidBasis;
import org.jspecify.annotations.Nullable;

/** On what basis something is granted, with regard to state aid (statsstøtte). */
public enum Regime {
    /** No state aid: above all, the recipient does not act economically. */
    NONE,
    /** Too little to count as state aid (bagatellmessig støtte), by Regulation (EU) 2023/2831. */
    DE_MINIMIS,
    /** Under the block exemptions (gruppeunntak), by Regulation (EU) 651/2014. */
    BLOCK_EXEMPTED,
    /** Notified to the EFTA Surveillance Authority, which has approved it. */
    NOTIFIED;

    /** What the rules of a call make of a grant that says nothing of it; null when they leave it to the grant. */
    static @Nullable Regime by(@Nullable StateAidBasis basis) {
        return switch (basis) {
            case DE_MINIMIS -> DE_MINIMIS;
            case NONE -> NONE;
            case NOTIFIED_OR_EXEMPTED -> null;
            case null -> null;
        };
    }
}
