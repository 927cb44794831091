package no.spinn.applications.applying.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.upstream.call.Call;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloTime;

/** Gives one applicant a later deadline than the call has. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ExtendDeadline {

    private static final Pointer UNTIL = Pointer.ROOT.to("until");

    private final Extensions extensions;
    private final ExtensionAnnouncements announcements;
    private final DatabaseClock clock;
    private final Audit audit;

    ExtendDeadline(Extensions extensions, ExtensionAnnouncements announcements, DatabaseClock clock, Audit audit) {
        this.extensions = extensions;
        this.announcements = announcements;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Extends the deadline of an applicant, which may have begun no application yet. The latest extension counts. The reason is in
     * the journal of each of its applications.
     *
     * @param call of the provider that extends
     */
    public Extension extend(Call call, OrganisationId applicant, Instant until, String reason) {
        Instant now = clock.now();
        requireLater(call, until, now);
        Extension extension = new Extension(call.id(), applicant, until, reason, now);
        extensions.persist(extension);
        audit.record(entries(extension));
        announcements.announce(extension);
        return extension;
    }

    private static void requireLater(Call call, Instant until, Instant now) {
        Instant deadline = call.terms().closesAt();
        if (!until.isAfter(now)) {
            throw refusal(ExtensionIssue.TIME_PASSED.at(UNTIL, Map.of("now", OsloTime.minute(now))));
        }
        if (deadline == null || !until.isAfter(deadline)) {
            throw refusal(ExtensionIssue.NOT_LATER.at(UNTIL));
        }
    }

    private static Refusal refusal(Fault fault) {
        return new Refusal(KitProblem.INVALID, ApplicationDetail.DEADLINE_NOT_EXTENDED.words(), List.of(fault));
    }

    private List<AuditEntry> entries(Extension extension) {
        Stream<AuditEntry> ofApplications = extensions.applications(extension.callId(), extension.applicant()).stream()
                .map(application -> entry(extension, "application", application));
        return Stream.concat(Stream.of(entry(extension, "call", extension.callId())), ofApplications)
                .toList();
    }

    private static AuditEntry entry(Extension extension, String type, UUID id) {
        return new AuditEntry(
                "extend_deadline",
                type,
                id.toString(),
                null,
                null,
                extension.reason(),
                Map.of("applicant", extension.applicant().value(), "until", extension.until()));
    }
}
