package vn.gov.ra.relying.post;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.ra.relying.AddressBlock;

/** Which addresses are of the public network: all but those of IANA's registers of special purpose (RFC 6890 and its updates), multicast and reserved ones. */
final class PublicAddresses {

    private static final List<AddressBlock> SPECIAL_4 = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3");
    /** Only 2000::/3 is given out for use in the public network (RFC 4291 §2.4). */
    private static final AddressBlock GLOBAL_6 = AddressBlock.parse("2000::/3");
    /** Among them Teredo, documentation, 6to4, whose last octets may mean any IPv4 address. */
    private static final List<AddressBlock> SPECIAL_6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");
    /** NAT64 (RFC 6052): the last four octets are where it really leads. */
    private static final AddressBlock NAT64 = AddressBlock.parse("64:ff9b::/96");

    private PublicAddresses() {
    }

    /** An IPv4 address in the clothes of IPv6 ({@code ::ffff:…}) is an IPv4 address to the JDK already. */
    static boolean holds(InetAddress address) {
        byte[] octets = address.getAddress();
        if (!(address instanceof Inet6Address)) {
            return SPECIAL_4.stream().noneMatch(block -> block.holds(octets));
        }
        if (NAT64.holds(octets)) {
            byte[] behind = Arrays.copyOfRange(octets, 12, 16);
            return SPECIAL_4.stream().noneMatch(block -> block.holds(behind));
        }
        return GLOBAL_6.holds(octets) && SPECIAL_6.stream().noneMatch(block -> block.holds(octets));
    }

    private static List<AddressBlock> blocks(String... texts) {
        return Stream.of(texts).map(AddressBlock::parse).toList();
    }
}
