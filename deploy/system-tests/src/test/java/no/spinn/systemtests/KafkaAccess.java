package no.spinn.systemtests;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** {@code deploy/kafka/access.yaml}: topics, and what each user may do. */
record KafkaAccess(List<String> topics, Map<String, List<Grant>> users) {

    record Grant(String resource, String name, List<String> operations) {

        /** The rules of the brokers for a user. */
        Stream<AclBinding> bindings(String user) {
            ResourcePattern pattern = new ResourcePattern(
                    ResourceType.fromString(resource.toUpperCase(Locale.ROOT)), name, PatternType.LITERAL);
            return operations.stream()
                    .map(operation -> new AccessControlEntry(
                            "User:" + user,
                            "*",
                            AclOperation.fromString(operation.toUpperCase(Locale.ROOT)),
                            AclPermissionType.ALLOW))
                    .map(entry -> new AclBinding(pattern, entry));
        }
    }

    static KafkaAccess read(Path root) throws IOException {
        return new YAMLMapper()
                .readValue(root.resolve("deploy/kafka/access.yaml").toFile(), KafkaAccess.class);
    }

    List<AclBinding> bindings() {
        return users.entrySet().stream()
                .flatMap(user -> user.getValue().stream().flatMap(grant -> grant.bindings(user.getKey())))
                .toList();
    }

    /** The topics on which a user has an operation. */
    List<String> topics(String user, String operation) {
        return users.getOrDefault(user, List.of()).stream()
                .filter(grant ->
                        grant.resource().equals("topic") && grant.operations().contains(operation))
                .map(Grant::name)
                .sorted()
                .toList();
    }
}
