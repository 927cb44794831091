package no.spinn.applications.record.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FileNameProperties {

    @Property
    void isNeverAPathNorEmptyNorLong(@ForAll String given) {
        String name = FileName.safe(given);
        assertThat(name).isNotBlank().doesNotContain("/", "\\", "\0").doesNotStartWith(".");
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(100);
        Path folder = Path.of("/folder");
        assertThat(folder.resolve(name).normalize().getParent()).isEqualTo(folder);
    }
}
