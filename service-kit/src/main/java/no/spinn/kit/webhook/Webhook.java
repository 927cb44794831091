package no.spinn.kit.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** Encrypted, where the service has a key. */
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
            SecretCipher cipher,
            Instant now) {
        super(organisation, name, now);
        this.url = url;
        this.types = types == null ? null : types.toArray(String[]::new);
        this.secret = cipher.encrypt(Secrets.generate(), id());
    }

    /** From now on a new secret signs. The former secret also signs during the overlap. */
    void rotate(SecretCipher cipher, Duration overlap, Instant now) {
        formerSecret = secret;
        formerUntil = toMicros(now.plus(overlap));
        secret = cipher.encrypt(Secrets.generate(), id());
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

    /** As it is stored. */
    String secret() {
        return secret;
    }

    /** The secret before, as it is stored; empty when it no longer signs. */
    Optional<String> formerSecret(Instant now) {
        boolean overlap = formerUntil != null && now.isBefore(formerUntil);
        return Optional.ofNullable(formerSecret).filter(former -> overlap);
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
