package no.spinn.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks ports, disk space and jars before anything is started, so that a failure leaves nothing behind. */
final class PreflightChecks {

    private static final long NEEDED_BYTES = 1_000_000_000;

    private PreflightChecks() {}

    static void beforeStart(LocalSettings settings) {
        settings.services().forEach(PreflightChecks::requireFree);
        requireFree(settings.portal().service(), "the portal", "SPINN_PORTAL_PORT");
        requireFree(settings.portal().management(), "the portal", "SPINN_PORTAL_MANAGEMENT_PORT");
        if (settings.ownPostgres().isEmpty()) {
            requireFree(settings.postgresPort(), "PostgreSQL", "SPINN_POSTGRES_PORT");
        }
        if (settings.ownKafka().isEmpty()) {
            requireFree(settings.kafkaPort(), "Kafka", "SPINN_KAFKA_PORT");
        }
        if (settings.ownIssuer().isEmpty()) {
            requireFree(settings.issuerPort(), "the token issuer", "SPINN_ISSUER_PORT");
        }
        requireSpace(settings.home());
        requireBuilt(GatewayProcess.jar(settings.root()));
        for (Service service : Service.values()) {
            requireBuilt(ServiceProcess.jar(settings.root(), service));
        }
    }

    private static void requireFree(Service service, Ports ports) {
        requireFree(ports.service(), service.folder(), service.portVariable());
        requireFree(ports.management(), service.folder(), service.managementPortVariable());
    }

    private static void requireFree(int port, String part, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new LauncherException(
                    "Port %d, which %s needs, is taken; free it or set %s.".formatted(port, part, variable), taken);
        }
    }

    private static void requireSpace(Path home) {
        try {
            Files.createDirectories(home);
            long free = Files.getFileStore(home).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new LauncherException("Only %d MB are free at %s; Spinn needs %d MB."
                        .formatted(free / 1_000_000, home, NEEDED_BYTES / 1_000_000));
            }
        } catch (IOException e) {
            throw new LauncherException("The folder %s cannot be used: %s.".formatted(home, e.getMessage()), e);
        }
    }

    private static void requireBuilt(Path jar) {
        if (!Files.exists(jar)) {
            throw new LauncherException("%s is not built; run ./spinn up, which builds it.".formatted(jar));
        }
    }
}
