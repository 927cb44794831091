package no.spinn.kit.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Decides which IP addresses are public. A caller who names a private address of ours wants this service to reach what the
 * caller cannot reach (server-side request forgery).
 */
final class PublicAddresses {

    /** Special-purpose addresses by the IANA registry (RFC 6890 and its updates), and multicast. */
    private static final List<Block> SPECIAL_V4 = Block.all(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final List<Block> GLOBAL_V6 = Block.all("2000::/3");

    /** Reserved blocks among the global ones: for protocols, tunnels and documentation. */
    private static final List<Block> SPECIAL_V6 =
            Block.all("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private PublicAddresses() {}

    static boolean include(InetAddress address) {
        return switch (address) {
            case Inet4Address v4 -> SPECIAL_V4.stream().noneMatch(block -> block.has(v4));
            case Inet6Address v6 ->
                GLOBAL_V6.stream().anyMatch(block -> block.has(v6))
                        && SPECIAL_V6.stream().noneMatch(block -> block.has(v6));
            default -> false;
        };
    }

    /** A CIDR block. */
    private record Block(byte[] prefix, int bits) {

        static List<Block> all(String... blocks) {
            return Arrays.stream(blocks).map(Block::of).toList();
        }

        private static Block of(String block) {
            String[] parts = block.split("/", 2);
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(block, e);
            }
        }

        boolean has(InetAddress address) {
            byte[] bytes = address.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((bytes[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
