package no.spinn.matching.organisation.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.ownership.Owned;
import org.jspecify.annotations.Nullable;

/** An address to which messages of one organisation go. */
@Entity
@Table(name = "webhook")
public class Webhook extends Owned {

    private String url;

    private String secret;

    private @Nullable String formerSecret;

    private @Nullable Instant formerUntil;

    private @Nullable String switchedOff;

    private @Nullable Instant switchedOffAt;

    protected Webhook() {}

    Webhook(OrganisationId organisation, String name, String url, String secret, Instant now) {
        super(organisation, name, now);
        this.url = url;
        this.secret = secret;
    }

    /** From now on the new secret signs, and beside it the one before, for that long. */
    void rotate(String newSecret, Duration overlap, Instant now) {
        formerSecret = secret;
        formerUntil = kept(now.plus(overlap));
        secret = newSecret;
    }

    void switchOff(String reason, Instant now) {
        switchedOff = reason;
        switchedOffAt = kept(now);
    }

    void switchOn() {
        switchedOff = null;
        switchedOffAt = null;
    }

    public String url() {
        return url;
    }

    public String secret() {
        return secret;
    }

    /** Those that sign at that moment, the newest first. */
    public List<String> secrets(Instant now) {
        boolean overlap = formerUntil != null && now.isBefore(formerUntil);
        return Stream.of(Optional.of(secret), Optional.ofNullable(formerSecret).filter(former -> overlap))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Why nothing is sent any more. */
    public Optional<String> switchedOff() {
        return Optional.ofNullable(switchedOff);
    }

    public @Nullable Instant switchedOffAt() {
        return switchedOffAt;
    }
}
