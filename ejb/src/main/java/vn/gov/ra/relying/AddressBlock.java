package vn.gov.ra.relying;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import vn.gov.ra.shared.DomainException;

/** Addresses with a common beginning, written as CIDR (RFC 4632, RFC 4291 §2.3); a single address is a block of one. Names are never looked up. */
public record AddressBlock(byte[] begin, int bits) {

    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** @throws DomainException {@link RelyingError#BAD_ADDRESS}, also where bits stand behind the length: they would be read as a single address */
    public static AddressBlock parse(String text) {
        String[] parts = text.strip().split("/", -1);
        byte[] address = octets(parts[0]);
        if (address == null || parts.length > 2) {
            throw new DomainException(RelyingError.BAD_ADDRESS, text);
        }
        int most = address.length * 8;
        int bits = parts.length == 1 ? most : parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
        if (bits < 0 || bits > most || new BigInteger(1, address).getLowestSetBit() >= 0 && new BigInteger(1, address).getLowestSetBit() < most - bits) {
            throw new DomainException(RelyingError.BAD_ADDRESS, text);
        }
        return new AddressBlock(address, bits);
    }

    /** @param address as the server writes the caller's; a scope of the machine ({@code %eth0}) is left out */
    public boolean holds(String address) {
        byte[] octets = address == null ? null : octets(address.replaceFirst("%.*$", ""));
        return octets != null && holds(octets);
    }

    public boolean holds(byte[] address) {
        if (address.length != begin.length) {
            return false;
        }
        int behind = begin.length * 8 - bits;
        return new BigInteger(1, address).shiftRight(behind).equals(new BigInteger(1, begin).shiftRight(behind));
    }

    /** An IPv4 address in the clothes of IPv6 ({@code ::ffff:…}) is the IPv4 address. */
    private static byte[] octets(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /** As an administrator writes it. */
    public String text() {
        try {
            return InetAddress.getByAddress(begin).getHostAddress() + (bits == begin.length * 8 ? "" : "/" + bits);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
