package no.spinn.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A proxy between clients and a server on this machine that injects network faults. */
final class TcpProxy implements AutoCloseable {

    private static final int CHUNK = 16_384;
    private static final int BACKLOG = 200;

    private final ServerSocket entrance;
    private final int server;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile boolean refusing;
    private volatile Duration delay = Duration.ZERO;

    private TcpProxy(ServerSocket entrance, int server) {
        this.entrance = entrance;
        this.server = server;
    }

    /** @param server the port of the server */
    static TcpProxy before(int server) throws IOException {
        TcpProxy proxy = new TcpProxy(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()), server);
        Thread.ofPlatform().daemon().name("proxy").start(proxy::accept);
        return proxy;
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Closes all connections and accepts no new ones. */
    void cut() {
        refusing = true;
        links.forEach(Link::end);
    }

    /** Delays all data in both directions. */
    void delay(Duration by) {
        delay = by;
    }

    /** Drops all connections without closing them towards the clients; new ones work. */
    void forget() {
        links.forEach(Link::forget);
    }

    /** Forwards connections without faults. */
    void mend() {
        refusing = false;
        delay = Duration.ZERO;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        links.forEach(Link::end);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException e) {
                // The proxy was closed, or this client has disconnected; the next may connect.
            }
        }
    }

    private void connect(Socket client) throws IOException {
        if (refusing) {
            client.close();
            return;
        }
        try {
            Link link = new Link(client, new Socket(InetAddress.getLoopbackAddress(), server));
            links.add(link);
            link.open();
        } catch (IOException nobodyThere) {
            client.close();
        }
    }

    /** A client and its connection to the server. */
    private final class Link {

        private final Socket client;
        private final Socket target;
        private volatile boolean forgotten;

        Link(Socket client, Socket target) {
            this.client = client;
            this.target = target;
        }

        void open() throws IOException {
            client.setTcpNoDelay(true);
            target.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> carry(client, target));
            Thread.ofVirtual().start(() -> carry(target, client));
        }

        private void carry(Socket from, Socket to) {
            byte[] chunk = new byte[CHUNK];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int size = in.read(chunk); size >= 0; size = in.read(chunk)) {
                    Thread.sleep(delay);
                    out.write(chunk, 0, size);
                }
            } catch (IOException | InterruptedException e) {
                // One end is closed; the other is closed below.
            }
            if (!forgotten) {
                end();
            }
        }

        void forget() {
            forgotten = true;
            close(target);
        }

        void end() {
            links.remove(this);
            close(client);
            close(target);
        }

        private static void close(Socket socket) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is closed already.
            }
        }
    }
}
