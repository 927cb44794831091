package no.spinn.applications.testdata;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import no.spinn.applications.applying.attachment.AttachmentSettings;

/** Settings for tests that run without the service. */
public final class AttachmentSettingsOf {

    private AttachmentSettingsOf() {}

    /** Settings that are not given have their defaults. Names omit the prefix {@code spinn.attachments.}. */
    public static AttachmentSettings values(Map<String, String> values) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                // Omits system properties, because the service that another test has started leaves its own there.
                .withDefaultValue("java.io.tmpdir", System.getProperty("java.io.tmpdir"))
                .withMapping(AttachmentSettings.class);
        values.forEach((name, value) -> builder.withDefaultValue("spinn.attachments." + name, value));
        return builder.build().getConfigMapping(AttachmentSettings.class);
    }
}
