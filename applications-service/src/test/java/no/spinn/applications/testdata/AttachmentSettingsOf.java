package no.spinn.applications.testdata;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import no.spinn.applications.applying.attachment.AttachmentSettings;

/** Settings without a service. */
public final class AttachmentSettingsOf {

    private AttachmentSettingsOf() {}

    /** What is not said is as in a service of which nothing is said; names are without {@code spinn.attachments.}. */
    public static AttachmentSettings values(Map<String, String> values) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                // Not all of the system's: a service that another test has started leaves its own there.
                .withDefaultValue("java.io.tmpdir", System.getProperty("java.io.tmpdir"))
                .withMapping(AttachmentSettings.class);
        values.forEach((name, value) -> builder.withDefaultValue("spinn.attachments." + name, value));
        return builder.build().getConfigMapping(AttachmentSettings.class);
    }
}
