package no.spinn.matching.watch;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.ownership.Owned;
import no.spinn.matching.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Waits for calls that fit a profile. Does not change; who wants another one makes another one. */
@Entity
@Table(name = "watch")
public class Watch extends Owned {

    private UUID profileId;

    private boolean undeterminedToo;

    private @Nullable UUID webhookId;

    protected Watch() {}

    Watch(Profile profile, String name, boolean undeterminedToo, @Nullable UUID webhookId, Instant now) {
        super(profile.organisation(), name, now);
        this.profileId = profile.id();
        this.undeterminedToo = undeterminedToo;
        this.webhookId = webhookId;
    }

    public UUID profileId() {
        return profileId;
    }

    /** Whether it hears of calls, too, for which the profile does not say enough. */
    public boolean undeterminedToo() {
        return undeterminedToo;
    }

    /** The webhook that is told of what it finds; null where there is none. */
    public @Nullable UUID webhookId() {
        return webhookId;
    }
}
