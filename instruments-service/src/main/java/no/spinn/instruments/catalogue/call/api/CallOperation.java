package no.spinn.instruments.catalogue.call.api;

import java.util.Optional;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.CallAct;

/** The operation that performs an act on a call. */
record CallOperation(String method, String path) {

    /** Empty for the act that creates a call, and for acts that no provider performs. */
    static Optional<CallOperation> of(CallAct act) {
        return Optional.ofNullable(
                switch (act) {
                    case REVISE -> new CallOperation("PUT", "");
                    case DISCARD -> new CallOperation("DELETE", "");
                    case SCHEDULE -> new CallOperation("POST", "/scheduling");
                    case PREVIEW_AMENDMENT -> new CallOperation("POST", "/amendment-previews");
                    case AMEND -> new CallOperation("POST", "/amendments");
                    case REOPEN -> new CallOperation("POST", "/reopening");
                    case CANCEL -> new CallOperation("POST", "/cancellation");
                    case DRAFT, OPEN, CLOSE, RENAME_INSTRUMENT_OF, STATE_DECISION_RULES_OF, DERIVE_CRITERIA_OF -> null;
                });
    }

    String href(UUID callId) {
        return "/v1/calls/" + callId + path;
    }
}
