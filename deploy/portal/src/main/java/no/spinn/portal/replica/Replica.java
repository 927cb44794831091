package no.spinn.portal.replica;

import io.vertx.core.http.RequestOptions;
import org.jboss.logging.Logger;

/** One address of a service, and whether it is ready as far as is known. */
final class Replica {

    private static final Logger LOG = Logger.getLogger(Replica.class);

    private final String host;
    private final int port;
    private volatile boolean ready = true;

    private Replica(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** @param address host:port */
    static Replica of(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("the address of a replica is host:port, not " + address);
        }
        return new Replica(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    RequestOptions request() {
        return new RequestOptions().setHost(host).setPort(port);
    }

    boolean isReady() {
        return ready;
    }

    void setReady(boolean now) {
        if (ready != now) {
            ready = now;
            LOG.infof("%s is %s", this, now ? "ready" : "not ready");
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
