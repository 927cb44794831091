package no.spinn.matching.organisation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.sql.Sql;
import no.spinn.matching.common.json.StoredFacts;
import no.spinn.matching.common.problem.MatchingProblem;

/** Saves, changes and removes profiles. Each change gets the next change number and an audit entry. */
@ApplicationScoped
public class SaveProfile {

    private static final String NEXT = "UPDATE profile_change SET number = number + 1 RETURNING number";

    private final Profiles profiles;
    private final Sql database;
    private final Audit audit;
    private final Clock clock;

    SaveProfile(Profiles profiles, Sql database, Audit audit, Clock clock) {
        this.profiles = profiles;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Profile save(OrganisationId organisation, String name, StoredFacts facts) {
        // The row lock of the number makes concurrent requests count one after the other.
        long number = next();
        profiles.requireRoom(organisation, MatchingProblem.TOO_MANY_PROFILES);
        Profile profile = new Profile(organisation, name, facts, number, clock.instant());
        profiles.persistAndFlush(profile);
        record("save", profile);
        return profile;
    }

    /** The caller holds the row's lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(Profile profile, String name, StoredFacts facts) {
        profile.write(name, facts, next(), clock.instant());
        profiles.flush();
        record("change", profile);
    }

    /** The caller holds the row's lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(Profile profile) {
        database.execute("INSERT INTO removed_profile (change, id) VALUES (?, ?)", next(), profile.id());
        profiles.delete(profile);
        profiles.flush();
        record("remove", profile);
    }

    private long next() {
        return database.one(NEXT, row -> row.getLong(1));
    }

    private void record(String action, Profile profile) {
        audit.record(new AuditEntry(action, "profile", profile.id().toString(), null, null, null));
    }
}
