package no.spinn.applications.handling.stateaid;

import no.spinn.applications.upstream.call.StateAidBasis;
import org.jspecify.annotations.Nullable;

/** The legal basis of a grant in the rules on state aid (statsstøtte). */
public enum Regime {
    /** No state aid, usually because the recipient has no economic activity. */
    NONE,
    /** De minimis aid (bagatellmessig støtte), Regulation (EU) 2023/2831. */
    DE_MINIMIS,
    /** Block exemption (gruppeunntak), Regulation (EU) 651/2014. */
    BLOCK_EXEMPTED,
    /** Notified to, and approved by, the EFTA Surveillance Authority. */
    NOTIFIED;

    /**
     * Returns the regime of a grant that states none, according to the rules of the call; null when the grant must state it.
     */
    static @Nullable Regime by(@Nullable StateAidBasis basis) {
        return switch (basis) {
            case DE_MINIMIS -> DE_MINIMIS;
            case NONE -> NONE;
            case NOTIFIED_OR_EXEMPTED -> null;
            case null -> null;
        };
    }
}
