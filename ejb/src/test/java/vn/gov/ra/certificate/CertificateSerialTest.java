package vn.gov.ra.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;

class CertificateSerialTest {

    @Test
    void every_way_of_writing_a_serial_means_the_same() {
        for (String text : List.of("7af2df52182653d3", "7AF2DF52182653D3", "007AF2DF52182653D3", "7A:F2:DF:52:18:26:53:D3", "7A F2 DF 52 18 26 53 D3",
                "0x7af2df52182653d3", " 7af2df52182653d3 ", "dec:8859388960676664275")) {
            assertEquals("7af2df52182653d3", CertificateSerial.parse(text).hex(), text);
        }
        assertEquals("6b15ce", CertificateSerial.parse("dec:7017934").hex());
        assertEquals("7017934", CertificateSerial.parse("7017934").hex(), "digits without a prefix are hexadecimal");
    }

    @Test
    void what_is_no_serial_is_refused() {
        for (String text : List.of("", "0", "00", "-1", "dec:-5", "dec:", "dec:7a", "xyz", "0x", "7a/f2", "٣", "f".repeat(129), "f".repeat(40))) {
            DomainException refusal = assertThrows(DomainException.class, () -> CertificateSerial.parse(text), text);
            assertEquals(CertificateError.BAD_SERIAL, refusal.error());
        }
        assertThrows(DomainException.class, () -> CertificateSerial.parse(null));
    }

    @Test
    void twenty_octets_are_the_most() {
        BigInteger most = BigInteger.ONE.shiftLeft(159).subtract(BigInteger.ONE);
        assertEquals(most, CertificateSerial.parse(most.toString(16)).value());
        assertThrows(DomainException.class, () -> new CertificateSerial(BigInteger.ONE.shiftLeft(159)));
    }
}
