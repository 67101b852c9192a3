package vn.gov.ra.relying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;

class AddressBlockTest {

    @ParameterizedTest
    @CsvSource({"10.20.30.0/24, 10.20.30.255, true", "10.20.30.0/24, 10.20.31.0, false", "10.20.30.7, 10.20.30.7, true", "10.20.30.7, 10.20.30.8, false",
            "0.0.0.0/0, 203.113.1.1, true", "0.0.0.0/0, 2001:db8::1, false", "128.0.0.0/1, 200.1.1.1, true", "128.0.0.0/1, 127.255.255.255, false",
            "2001:db8::/32, 2001:db8:ffff::1, true", "2001:db8::/32, 2001:db9::1, false", "::1, 0:0:0:0:0:0:0:1, true", "fe80::/10, fe80::1%eth0, true",
            "10.0.0.0/8, ::ffff:10.1.2.3, true", "::ffff:10.0.0.1, 10.0.0.1, true", "10.0.0.0/8, example.vn, false", "10.0.0.0/8, 167772161, false"})
    void a_block_holds_what_begins_like_it(String block, String address, boolean wanted) {
        assertEquals(wanted, AddressBlock.parse(block).holds(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.20.30.7/24", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8/8", "2001:db8::1/32", "localhost", "10.0.0", "167772161", "0x0a000001",
            "10.0.0.256", "10.0.0.0/8;drop", "2001:db8::/129"})
    void what_could_be_meant_otherwise_is_refused(String text) {
        DomainException refusal = assertThrows(DomainException.class, () -> AddressBlock.parse(text));

        assertSame(RelyingError.BAD_ADDRESS, refusal.error());
    }

    @Test
    void nobody_and_no_address_are_in_no_block() {
        assertFalse(AddressBlock.parse("0.0.0.0/0").holds((String) null));
        assertFalse(AddressBlock.parse("0.0.0.0/0").holds(""));
    }

    @ParameterizedTest
    @CsvSource({"10.20.30.0/24, 10.20.30.0/24", "10.20.30.7/32, 10.20.30.7", " 2001:db8::/32 , 2001:db8:0:0:0:0:0:0/32"})
    void a_block_is_kept_as_it_is_meant(String given, String kept) {
        assertEquals(kept, AddressBlock.parse(given).text());
    }
}
