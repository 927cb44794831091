package no.spinn.matching.watch;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.ownership.Owned;
import no.spinn.matching.profile.Profile;

/** Waits for calls that fit a profile. Does not change; who wants another one makes another one. */
@Entity
@Table(name = "watch")
public class Watch extends Owned {

    private UUID profileId;

    private boolean undeterminedToo;

    protected Watch() {}

    Watch(Profile profile, String name, boolean undeterminedToo, Instant now) {
        super(profile.organisation(), name, now);
        this.profileId = profile.id();
        this.undeterminedToo = undeterminedToo;
    }

    public UUID profileId() {
        return profileId;
    }

    /** Whether it hears of calls, too, for which the profile does not say enough. */
    public boolean undeterminedToo() {
        return undeterminedToo;
    }
}
