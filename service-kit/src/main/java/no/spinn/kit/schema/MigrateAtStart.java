package no.spinn.kit.schema;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Derives from the {@link DatabaseSettings} whether Flyway migrates when the process starts. */
public final class MigrateAtStart implements ConfigSourceFactory {

    /** Just above the defaults of the kit, so that everything else overrides it. */
    private static final int ORDINAL = 101;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean ownerIsKnown = value(context, "spinn.database.owner.username").isPresent()
                && value(context, "spinn.database.owner.password").isPresent();
        boolean migrates = ownerIsKnown
                || value(context, "spinn.database.migrate-only")
                        .filter(Boolean::parseBoolean)
                        .isPresent();
        return List.of(new PropertiesConfigSource(
                Map.of("quarkus.flyway.migrate-at-start", Boolean.toString(migrates)), "spinn.database", ORDINAL));
    }

    private static Optional<String> value(ConfigSourceContext context, String setting) {
        return Optional.ofNullable(context.getValue(setting))
                .map(ConfigValue::getValue)
                .filter(value -> !value.isBlank());
    }
}
