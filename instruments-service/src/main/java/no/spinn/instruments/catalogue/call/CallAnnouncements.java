package no.spinn.instruments.catalogue.call;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.spinn.instruments.history.Advance;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.NewRevision;
import no.spinn.instruments.history.Subject;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.json.RawJson;

/** Sends the new public states of calls to other services. */
public interface CallAnnouncements {

    /** Sends these states, in the transaction of the change. */
    void announce(List<CallNews> news);
}
