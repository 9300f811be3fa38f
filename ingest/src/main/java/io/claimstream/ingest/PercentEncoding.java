package io.claimstream.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One percent-encoding for equal URL parts: what needs none has none, the rest is upper case. */
enum PercentEncoding {
    PATH("!$&'()*+,;=:@/"),
    QUERY("!$&'()*+,;=:@/?");

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private final String allowed;

    PercentEncoding(String delimiters) {
        allowed = UNRESERVED + delimiters;
    }

    String canonical(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(bytes.length + 16);
        for (int i = 0; i < bytes.length; i++) {
            int octet = bytes[i] & 0xff;
            if (octet == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0) {
                octet = hex(bytes[i + 1]) << 4 | hex(bytes[i + 2]);
                i += 2;
                write(out, octet, UNRESERVED);
            } else {
                write(out, octet, allowed);
            }
        }
        return out.toString(StandardCharsets.US_ASCII);
    }

    private static int hex(byte digit) {
        return digit < 0 ? -1 : Character.digit(digit, 16);
    }

    private static void write(ByteArrayOutputStream out, int octet, String plain) {
        if (plain.indexOf(octet) >= 0) {
            out.write(octet);
        } else {
            out.writeBytes("%%%02X".formatted(octet).getBytes(StandardCharsets.US_ASCII));
        }
    }
}
