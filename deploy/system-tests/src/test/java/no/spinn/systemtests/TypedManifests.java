package no.spinn.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks manifests by the TypeScript compiler: each is a literal of the type that kubernetes-models has for its kind, and a literal
 * may have no member that its type has not.
 */
final class TypedManifests {

    private static final String FILE = "manifests.ts";
    private static final Pattern ERROR = Pattern.compile("^manifests\\.ts\\((\\d+),.*$", Pattern.MULTILINE);
    private static final String OPTIONS = """
            {"compilerOptions": {"strict": true, "noEmit": true, "skipLibCheck": true, "types": [],
             "target": "es2022", "module": "nodenext", "moduleResolution": "nodenext"}, "files": ["%s"]}""";

    private TypedManifests() {}

    /** A manifest that does not compile, and why. */
    record Fault(Manifest manifest, String message) {}

    static List<Fault> faults(List<Manifest> manifests) throws IOException, InterruptedException {
        // Below the folder of packages, where the compiler looks for them.
        Path folder = Files.createDirectories(Npm.home("..").normalize().resolve("manifests"));
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        Files.writeString(folder.resolve("tsconfig.json"), OPTIONS.formatted(FILE));
        List<String> imports = imports(manifests);
        List<String> lines = new ArrayList<>(imports);
        for (int i = 0; i < manifests.size(); i++) {
            Manifest manifest = manifests.get(i);
            lines.add("export const m%d: %s = %s;".formatted(i, type(manifest), manifest.content()));
        }
        Files.write(folder.resolve(FILE), lines);
        return faults(manifests, imports.size(), Npm.run(folder, "tsc", "--project", "tsconfig.json"));
    }

    private static List<Fault> faults(List<Manifest> manifests, int imports, Npm.Result compiled) {
        List<Fault> faults = new ArrayList<>();
        Matcher errors = ERROR.matcher(compiled.output());
        while (errors.find()) {
            int line = Integer.parseInt(errors.group(1));
            if (line <= imports) {
                throw new AssertionError(errors.group());
            }
            faults.add(new Fault(manifests.get(line - imports - 1), errors.group()));
        }
        if (faults.isEmpty() && compiled.status() != 0) {
            throw new AssertionError(compiled.output());
        }
        return faults;
    }

    private static List<String> imports(List<Manifest> manifests) {
        TreeSet<String> imports = new TreeSet<>();
        for (Manifest manifest : manifests) {
            imports.add("import type { I%s as %s } from \"%s/%s/%1$s\";"
                    .formatted(manifest.kind(), type(manifest), models(manifest), manifest.apiVersion()));
        }
        return List.copyOf(imports);
    }

    private static String type(Manifest manifest) {
        return manifest.kind() + "Of" + manifest.apiVersion().replaceAll("\\W", "_");
    }

    private static String models(Manifest manifest) {
        return switch (manifest.apiVersion().replaceFirst("/.*", "")) {
            case "gateway.networking.k8s.io" -> "@kubernetes-models/gateway-api";
            case "monitoring.coreos.com" -> "@kubernetes-models/prometheus-operator";
            default -> "kubernetes-models";
        };
    }
}
