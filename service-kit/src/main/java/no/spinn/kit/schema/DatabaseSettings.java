package no.spinn.kit.schema;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The roles of the database. The service itself connects as {@code quarkus.datasource.username}. */
@ConfigMapping(prefix = "spinn.database")
public interface DatabaseSettings {

    /** The role that owns the schema. */
    Owner owner();

    /** The role that gets its grants from each migration. It may only read and write rows. */
    @WithDefault("${quarkus.datasource.username:${user.name}}")
    String applicationRole();

    /**
     * Whether the process only migrates and then exits: with 0 if the schema is current. It serves no requests, neither sends
     * nor receives events, and runs no schedule.
     */
    @WithDefault("false")
    boolean migrateOnly();

    /**
     * With both, the service migrates the schema when it starts. Otherwise it only checks that the schema is current, and waits
     * until it is.
     */
    interface Owner {

        Optional<String> username();

        Optional<String> password();

        default boolean isKnown() {
            return username().isPresent() && password().isPresent();
        }
    }
}
