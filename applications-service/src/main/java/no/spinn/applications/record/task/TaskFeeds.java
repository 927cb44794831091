package no.spinn.applications.record.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.value.Sha256;

/** The calendars of each organisation. Only the hashes of their secrets are stored. */
@ApplicationScoped
public class TaskFeeds implements PanacheRepositoryBase<TaskFeed, UUID> {

    private static final int MOST_FEEDS = 50;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DatabaseClock clock;

    TaskFeeds(DatabaseClock clock) {
        this.clock = clock;
    }

    /** A new calendar with its secret, which nobody can read again. */
    public record Created(TaskFeed feed, String secret) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Created create(OrganisationId organisation) {
        if (count("organisation", organisation.value()) >= MOST_FEEDS) {
            throw new ApplicationRefused(
                    ApplicationProblem.TOO_MANY_FEEDS,
                    ApplicationDetail.TOO_MANY_CALENDARS.words(Map.of("most", MOST_FEEDS)));
        }
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        TaskFeed feed = new TaskFeed(organisation, sha256(secret), clock.now());
        persist(feed);
        return new Created(feed, secret);
    }

    /** Returns the calendars of an organisation, in the order in which they were created. */
    public List<TaskFeed> of(OrganisationId organisation) {
        return list("organisation = ?1 order by id", organisation.value());
    }

    /** Returns a calendar of this organisation. */
    public TaskFeed one(UUID id, OrganisationId organisation) {
        return find("id = ?1 and organisation = ?2", id, organisation.value())
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_CALENDAR.words()));
    }

    /** Returns the calendar with this secret. */
    public Optional<TaskFeed> withSecret(String secret) {
        return find("secretSha256", sha256(secret)).firstResultOptional();
    }

    private static String sha256(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
