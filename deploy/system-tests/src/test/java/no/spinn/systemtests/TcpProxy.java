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

/** Stands between a client and a server on this machine, and does to their connections what networks do. */
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

    /** Ends all connections, and takes no new ones. */
    void cut() {
        refusing = true;
        links.forEach(Link::end);
    }

    /** Whatever is sent comes so much later, in both directions. */
    void delay(Duration by) {
        delay = by;
    }

    /** The server loses all connections and their clients are not told; new ones work. */
    void forget() {
        links.forEach(Link::forget);
    }

    /** Connections are made and kept as usual. */
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
                // The entrance was closed, or this one client is gone again: the next may come.
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

    /** One client with its connection to the server. */
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
                // One of the two is gone; the other is told below.
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
                // Closed is what it should be.
            }
        }
    }
}
