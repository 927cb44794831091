package no.spinn.matching.organisation.watch;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import no.spinn.kit.ownership.VersionedOwned;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.profile.Profile;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Finds calls that fit a profile when they open. */
@Entity
@Table(name = "watch")
public class Watch extends VersionedOwned {

    private UUID profileId;

    private boolean undeterminedToo;

    private @Nullable UUID webhookId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID @Nullable [] instruments;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String @Nullable [] providers;

    private @Nullable Instant closesFrom;

    private @Nullable Instant closesTo;

    protected Watch() {}

    Watch(
            Profile profile,
            String name,
            boolean undeterminedToo,
            WatchFilter filter,
            @Nullable UUID webhookId,
            Instant now) {
        super(profile.organisation(), name, now);
        this.profileId = profile.id();
        set(undeterminedToo, filter, webhookId);
    }

    void change(String newName, boolean alsoUndetermined, WatchFilter filter, @Nullable UUID newWebhookId) {
        rename(newName);
        set(alsoUndetermined, filter, newWebhookId);
    }

    private void set(boolean alsoUndetermined, WatchFilter filter, @Nullable UUID newWebhookId) {
        this.undeterminedToo = alsoUndetermined;
        this.webhookId = newWebhookId;
        this.instruments =
                filter.instruments() == null ? null : filter.instruments().toArray(UUID[]::new);
        this.providers = filter.providers() == null
                ? null
                : filter.providers().stream().map(OrganisationId::value).toArray(String[]::new);
        this.closesFrom = filter.closesFrom();
        this.closesTo = filter.closesTo();
    }

    public UUID profileId() {
        return profileId;
    }

    /** Whether it also finds calls whose verdict is undetermined. */
    public boolean undeterminedToo() {
        return undeterminedToo;
    }

    /** The webhook that gets its matches; null where there is none. */
    public @Nullable UUID webhookId() {
        return webhookId;
    }

    public WatchFilter filter() {
        return new WatchFilter(
                instruments == null ? null : new TreeSet<>(List.of(instruments)),
                providers == null
                        ? null
                        : Arrays.stream(providers).map(OrganisationId::new).collect(toSet()),
                closesFrom,
                closesTo);
    }
}
