package io.claimstream.ingest.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** Tells addresses of the public internet from all others (RFC 6890 and the registries of special addresses). */
public final class Addresses {
    /** Those that are not global, by what they are. */
    private static final List<Block> BLOCKS = List.of(
            block("0.0.0.0/8", "this host"),
            block("10.0.0.0/8", "a private network"),
            block("100.64.0.0/10", "a carrier's network"),
            block("127.0.0.0/8", "this machine"),
            block("169.254.0.0/16", "link-local, where clouds keep their metadata"),
            block("172.16.0.0/12", "a private network"),
            block("192.0.0.0/24", "reserved"),
            block("192.0.2.0/24", "documentation"),
            block("192.88.99.0/24", "a 6to4 relay"),
            block("192.168.0.0/16", "a private network"),
            block("198.18.0.0/15", "a test network"),
            block("198.51.100.0/24", "documentation"),
            block("203.0.113.0/24", "documentation"),
            block("224.0.0.0/3", "multicast or reserved"),
            // Public by its number alone: Azure answers there, for each machine of its own.
            block("168.63.129.16/32", "a cloud's metadata"),
            // Of IPv6 only 2000::/3 is handed out; loopback, mapped and NAT64 addresses are outside it.
            block("2001::/23", "reserved, or a tunnel into IPv4"),
            block("2001:db8::/32", "documentation"),
            block("2002::/16", "a 6to4 tunnel into IPv4"),
            block("3fff::/20", "documentation"));

    private static final Block GLOBAL_6 = block("2000::/3", "global");

    private Addresses() {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(byte[] prefix, int bits, String what) {
        boolean has(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if (((address[bit >> 3] ^ prefix[bit >> 3]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What an address is that is not public; empty for one that is. */
    public static Optional<String> special(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (!(address instanceof Inet4Address)) {
            if (!GLOBAL_6.has(bytes)) {
                return Optional.of(address.isLoopbackAddress() ? "this machine" : "not of the public internet");
            }
            if (isIsatap(bytes)) {
                return Optional.of("a tunnel into IPv4");
            }
        }
        return BLOCKS.stream()
                .filter(block -> block.has(bytes))
                .map(Block::what)
                .findFirst();
    }

    /** An interface id of {@code 0000:5efe} or {@code 0200:5efe} and an IPv4 address (RFC 5214). */
    private static boolean isIsatap(byte[] address) {
        return (address[8] & ~2) == 0 && address[9] == 0 && address[10] == 0x5e && (address[11] & 0xff) == 0xfe;
    }

    private static Block block(String cidr, String what) {
        int slash = cidr.indexOf('/');
        byte[] prefix = Literals.parse(cidr.substring(0, slash)).orElseThrow().getAddress();
        return new Block(prefix, Integer.parseInt(cidr.substring(slash + 1)), what);
    }
}
