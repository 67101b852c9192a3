package vn.gov.ra.status.ocsp;

import java.util.Arrays;

/**
 * One element among octets, found and not copied; lengths as DER writes them, of up to two octets.
 *
 * @param content where its content begins
 * @param end behind its last octet
 */
record DerPart(byte[] octets, int start, int content, int end) {

    private static final int BYTE = 0xFF;
    private static final int LONG_FORM = 0x80;

    /** The element that begins at an octet, before a limit; null where there is none that DER allows, or one of 64 KiB and more. */
    static DerPart at(byte[] octets, int start, int limit) {
        if (limit - start < 2) {
            return null;
        }
        int first = octets[start + 1] & BYTE;
        int more = first < LONG_FORM ? 0 : first - LONG_FORM;
        int content = start + 2 + more;
        if (more > 2 || content > limit) {
            return null;
        }
        int length = more == 0 ? first : more == 1 ? octets[start + 2] & BYTE : (octets[start + 2] & BYTE) << Byte.SIZE | octets[start + 3] & BYTE;
        boolean shortest = more == 0 || length >= (more == 1 ? LONG_FORM : BYTE + 1);
        return shortest && length <= limit - content ? new DerPart(octets, start, content, content + length) : null;
    }

    /** The first element of its content. */
    DerPart first() {
        return at(octets, content, end);
    }

    /** The element behind it, in the same whole. */
    DerPart next(DerPart whole) {
        return at(octets, end, whole.end);
    }

    /** Whether it has this tag and is the last one in a whole. */
    boolean ends(int tag, int limit) {
        return is(tag) && end == limit;
    }

    boolean is(int tag) {
        return (octets[start] & BYTE) == tag;
    }

    boolean begins(byte[] with) {
        return end - content >= with.length && Arrays.equals(octets, content, content + with.length, with, 0, with.length);
    }

    int length() {
        return end - content;
    }

    /** All of it, tag and length too. */
    byte[] whole() {
        return Arrays.copyOfRange(octets, start, end);
    }
}
