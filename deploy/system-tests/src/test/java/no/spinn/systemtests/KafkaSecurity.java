package no.spinn.systemtests;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** TLS, passwords (SCRAM) and access control of a Kafka cluster, for its nodes, its administrator and the services. */
record KafkaSecurity(Certificate certificate, KafkaAccess access) {

    private static final String ADMIN = "admin";
    private static final String MECHANISM = "SCRAM-SHA-512";
    private static final String LOGIN = "org.apache.kafka.common.security.scram.ScramLoginModule required";

    /** Settings of a node whose clients come through the listener CLIENTS; other nodes are not checked. */
    Map<String, String> ofNode() {
        return Map.of(
                "spinn.scram",
                Stream.concat(Stream.of(ADMIN), access.users().keySet().stream())
                        .map(user -> "%s=[name=%s,password=%s]".formatted(MECHANISM, user, Certificate.PASSWORD))
                        .collect(Collectors.joining(" ")),
                "sasl.enabled.mechanisms",
                MECHANISM,
                "listener.name.clients.scram-sha-512.sasl.jaas.config",
                LOGIN + ";",
                "listener.name.clients.ssl.keystore.location",
                certificate.file().toString(),
                "listener.name.clients.ssl.keystore.password",
                Certificate.PASSWORD,
                "listener.name.clients.ssl.keystore.type",
                "PKCS12",
                "authorizer.class.name",
                "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "super.users",
                "User:ANONYMOUS;User:" + ADMIN);
    }

    Map<String, String> ofAdministrator() {
        return client(ADMIN);
    }

    /** Environment variables of the services; each connects as a user of its own name. */
    Map<String, String> ofServices() {
        return client("${quarkus.application.name}").entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> "KAFKA_"
                                + setting.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                        Map.Entry::getValue));
    }

    private Map<String, String> client(String user) {
        return Map.of(
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                MECHANISM,
                "sasl.jaas.config",
                "%s username=\"%s\" password=\"%s\";".formatted(LOGIN, user, Certificate.PASSWORD),
                "ssl.truststore.location",
                certificate.file().toString(),
                "ssl.truststore.password",
                Certificate.PASSWORD,
                "ssl.truststore.type",
                "PKCS12");
    }
}
