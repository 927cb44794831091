package no.spinn.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A self-signed certificate for servers on the loopback address. Its file is the key store of a server and the trust store of a client. */
record Certificate(Path file) {

    static final String PASSWORD = "not-a-secret";

    static Certificate make(Path directory) throws IOException, InterruptedException {
        Path file = Files.createDirectories(directory).resolve("certificate.p12");
        List<String> keytool = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=ip:127.0.0.1,dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString());
        int status = new ProcessBuilder(keytool).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("keytool ended with " + status);
        }
        return new Certificate(file);
    }
}
