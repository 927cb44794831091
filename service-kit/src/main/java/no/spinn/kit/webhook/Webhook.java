package no.spinn.kit.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.spinn.kit.ownership.Owned;
import no.spinn.kit.security.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A URL that receives messages for one organisation. */
@Entity
@Table(name = "webhook")
public class Webhook extends Owned {

    private String url;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String @Nullable [] types;

    private String secret;

    private @Nullable String formerSecret;

    private @Nullable Instant formerUntil;

    private @Nullable String switchedOff;

    private @Nullable Instant switchedOffAt;

    protected Webhook() {}

    Webhook(
            OrganisationId organisation,
            String name,
            String url,
            @Nullable List<String> types,
            String secret,
            Instant now) {
        super(organisation, name, now);
        this.url = url;
        this.types = types == null ? null : types.toArray(String[]::new);
        this.secret = secret;
    }

    /** From now on the new secret signs. The former secret also signs during the overlap. */
    void rotate(String newSecret, Duration overlap, Instant now) {
        formerSecret = secret;
        formerUntil = toMicros(now.plus(overlap));
        secret = newSecret;
    }

    void disable(String reason, Instant now) {
        switchedOff = reason;
        switchedOffAt = toMicros(now);
    }

    void enable() {
        switchedOff = null;
        switchedOffAt = null;
    }

    public String url() {
        return url;
    }

    /** Patterns of the types of messages that it wants; null for all. */
    public @Nullable List<String> types() {
        return types == null ? null : List.of(types);
    }

    public String secret() {
        return secret;
    }

    /** The secrets that sign at this moment, newest first. */
    public List<String> secrets(Instant now) {
        boolean overlap = formerUntil != null && now.isBefore(formerUntil);
        return Stream.of(Optional.of(secret), Optional.ofNullable(formerSecret).filter(former -> overlap))
                .flatMap(Optional::stream)
                .toList();
    }

    public boolean isDisabled() {
        return switchedOff != null;
    }

    /** Why the webhook is disabled; null while it is enabled. */
    public @Nullable String disabledReason() {
        return switchedOff;
    }

    public @Nullable Instant disabledAt() {
        return switchedOffAt;
    }
}
