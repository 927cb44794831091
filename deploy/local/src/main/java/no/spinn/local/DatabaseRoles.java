package no.spinn.local;

import java.util.Map;

/**
 * The roles of a service's database.
 *
 * @param owner owns the schema and migrates it
 * @param application reads and writes rows, as the running service
 */
public record DatabaseRoles(Login owner, Login application) {

    /** A role and its password. */
    public record Login(String role, String password) {}

    /** Two roles that are named after the database. */
    static DatabaseRoles of(String database, String password) {
        return new DatabaseRoles(new Login(database + "_owner", password), new Login(database + "_app", password));
    }

    /** One role for both. */
    static DatabaseRoles one(String role, String password) {
        Login login = new Login(role, password);
        return new DatabaseRoles(login, login);
    }

    /** The environment variables of a service that migrates when it starts. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_USERNAME", application.role(),
                "QUARKUS_DATASOURCE_PASSWORD", application.password(),
                "SPINN_DATABASE_OWNER_USERNAME", owner.role(),
                "SPINN_DATABASE_OWNER_PASSWORD", owner.password());
    }
}
