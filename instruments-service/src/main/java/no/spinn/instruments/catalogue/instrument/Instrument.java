package no.spinn.instruments.catalogue.instrument;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import no.spinn.instruments.reference.decision.DecisionRules;
import no.spinn.instruments.reference.provider.NamedProvider;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** Something that a public body can apply for or use: a scheme, a procedure, a programme. Every instrument is public. */
@Entity
@Table(name = "instrument")
public class Instrument {

    @Id
    private UUID id;

    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Provider provider;

    @Enumerated(EnumType.STRING)
    private InstrumentState status;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Presentation presentation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable DecisionRules decisionRules;

    private int version;

    private int criteriaVersion;

    private @Nullable String retirement;

    protected Instrument() {}

    Instrument(UUID id, Profile profile) {
        this.id = id;
        this.status = Objects.requireNonNull(InstrumentAct.PUBLISH.to());
        this.slug = profile.slug;
        this.provider = profile.provider;
        this.nature = profile.nature;
        this.presentation = profile.presentation;
        this.decisionRules = profile.decisionRules;
    }

    /**
     * The description of an instrument, without its criteria.
     *
     * @param decisionRules null when they are not stated
     */
    public record Profile(
            String slug,
            Provider provider,
            Nature nature,
            Presentation presentation,
            @Nullable DecisionRules decisionRules) {}

    /** The reference to an instrument in other public states. */
    public record Reference(UUID id, String slug, LocalizedText name, NamedProvider provider) {}

    void change(Profile profile) {
        slug = profile.slug;
        provider = profile.provider;
        nature = profile.nature;
        presentation = profile.presentation;
        decisionRules = profile.decisionRules;
    }

    void retire(String reason) {
        status = Objects.requireNonNull(InstrumentAct.RETIRE.to());
        retirement = reason;
    }

    /** Begins the next public version. */
    void nextVersion() {
        version++;
    }

    /** Begins the next version of the criteria and returns its number. */
    int nextCriteriaVersion() {
        return ++criteriaVersion;
    }

    public UUID id() {
        return id;
    }

    public Reference reference() {
        return new Reference(id, slug, presentation.name(), NamedProvider.of(provider));
    }

    public Profile profile() {
        return new Profile(slug, provider, nature, presentation, decisionRules);
    }

    /**
     * The rules for decisions on applications to a call. That the choice of a supplier cannot be appealed says nothing of a
     * call that grants money to those who use a procurement procedure. Null when nothing is stated for such a call.
     */
    public @Nullable DecisionRules rulesOfApplications(boolean grantsAmounts) {
        boolean aboutPurchase =
                nature == Nature.PROCUREMENT_PROCEDURE && decisionRules != null && decisionRules.appeal() == null;
        return aboutPurchase && grantsAmounts ? null : decisionRules;
    }

    public InstrumentState status() {
        return status;
    }

    public int version() {
        return version;
    }

    /** The published version of the criteria. */
    public int criteriaVersion() {
        return criteriaVersion;
    }

    public @Nullable String retirement() {
        return retirement;
    }

    /** Whether this organisation can change the instrument and its calls. */
    public boolean isOf(OrganisationId organisation) {
        return provider.organisation().equals(organisation);
    }
}
