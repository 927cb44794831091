package no.spinn.applications.testdata;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * A virus scanner, an object store, and receivers of webhooks on this machine, with limits that a test can reach. One profile for all
 * of them, since each profile starts the service and its servers once more.
 */
public final class Elsewhere implements QuarkusTestProfile {

    public static final ScannerStandIn SCANNER = new ScannerStandIn();
    public static final ObjectStoreStandIn OBJECTS = new ObjectStoreStandIn();

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> named = new HashMap<>();
        named.put("spinn.attachments.max-total", "100000");
        named.put("spinn.attachments.clamd.host", "localhost");
        named.put("spinn.attachments.clamd.port", Integer.toString(SCANNER.port()));
        named.put("spinn.attachments.clamd.timeout", "5s");
        named.put("spinn.attachments.clamd.retry", "200ms");
        named.put("spinn.attachments.store", "s3");
        named.put("spinn.attachments.s3.bucket", ObjectStoreStandIn.BUCKET);
        named.put("spinn.attachments.s3.endpoint", OBJECTS.address().toString());
        named.put("spinn.attachments.s3.access-key", ObjectStoreStandIn.ACCESS_KEY);
        named.put("spinn.attachments.s3.secret-key", ObjectStoreStandIn.SECRET_KEY);
        named.put("spinn.attachments.s3.orphan-age", "0s");
        named.put("spinn.webhooks.private-addresses", "true");
        return named;
    }

    /** Ends the outages of the test before. */
    public static void recover() {
        SCANNER.be(ScannerStandIn.Mood.WELL);
        OBJECTS.beAway(false);
    }
}
