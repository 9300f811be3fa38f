package io.claimstream.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses written as numbers, in the one form that everybody reads alike. */
final class Literals {
    private static final Pattern OCTET = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");

    private Literals() {}

    /**
     * Whether resolvers would read the host as a number: {@code 2130706433}, {@code 0x7f.1} and {@code 127.1} are
     * all this machine to some of them. The last label decides, as browsers have it.
     */
    static boolean isNumeric(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String trimmed = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return NUMBER.matcher(trimmed.substring(trimmed.lastIndexOf('.') + 1)).matches();
    }

    /** The address of four decimal octets, or of IPv6 without a zone; empty for anything else. No name is looked up. */
    static Optional<InetAddress> parse(String host) {
        boolean six = host.indexOf(':') >= 0 && host.matches("[0-9A-Fa-f:.]+");
        if (!six && !isOctets(host)) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static boolean isOctets(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            if (!OCTET.matcher(part).matches() || Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return true;
    }
}
