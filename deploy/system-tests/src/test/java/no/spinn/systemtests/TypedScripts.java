package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.spinn.local.Service;

/** Scripts of integrators in strict TypeScript, which have of Spinn nothing but the types of its documents. */
final class TypedScripts {

    private static final Path SOURCES = Path.of("src/test/typescript/life").toAbsolutePath();

    private TypedScripts() {}

    /**
     * Compiles a script, runs it, and returns what it prints.
     *
     * @param address of each service
     */
    static String run(String script, Function<Service, URI> address, String... more)
            throws IOException, InterruptedException {
        Path folder = compiled();
        List<String> arguments = new ArrayList<>(List.of("js/" + script + ".js"));
        Stream.of(Service.INSTRUMENTS, Service.APPLICATIONS, Service.MATCHING)
                .map(service -> address.apply(service).toString())
                .forEach(arguments::add);
        arguments.addAll(List.of(more));
        Npm.Result run = Npm.node(folder, arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.output()).isZero();
        return run.output();
    }

    /** The folder of the compiled scripts, below that of the packages that they import. */
    private static Path compiled() throws IOException, InterruptedException {
        Path folder = Npm.home("..").resolve("life").normalize();
        List<Path> sources = sources();
        List<Path> all = new ArrayList<>(sources);
        Stream.of(Service.values()).map(TypedScripts::document).forEach(all::add);
        Preparation.once(folder, all, () -> compile(folder, sources));
        return folder;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> sources = Files.list(SOURCES)) {
            return sources.toList();
        }
    }

    private static void compile(Path folder, List<Path> sources) throws IOException, InterruptedException {
        for (Path source : sources) {
            Files.copy(source, folder.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(folder.resolve("package.json"), "{\"type\":\"module\"}");
        for (Service service : Service.values()) {
            String types = service.folder().replace("-service", ".d.ts");
            succeeds(Npm.run(folder, "openapi-typescript", document(service).toString(), "--output", types));
        }
        succeeds(Npm.run(folder, "tsc", "--project", "tsconfig.json"));
    }

    private static void succeeds(Npm.Result result) {
        assertThat(result.status()).as(result.output()).isZero();
    }

    private static Path document(Service service) {
        return RunningSuite.get()
                .settings()
                .root()
                .resolve(service.folder())
                .resolve("contracts")
                .resolve(System.getProperty("spinn.clients", "openapi") + ".yaml");
    }
}
