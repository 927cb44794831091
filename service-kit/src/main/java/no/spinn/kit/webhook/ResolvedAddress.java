package no.spinn.kit.webhook;

import java.net.InetAddress;
import java.net.URI;

/** A checked URL with the IP address that its host has now. A client connects to this IP address and to no other. */
public record ResolvedAddress(URI url, InetAddress ip) {}
