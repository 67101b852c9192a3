package vn.gov.ra.status.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.crl.CrlEntry;
import vn.gov.ra.status.crl.CrlReason;

class UsualRowTest {

    /** Serial 2a05f812673607b0, 2026-02-28 23:59:07, keyCompromise. */
    private static final byte[] ENTRY = HexFormat.of().parseHex("3027" + "02082a05f812673607b0" + "170d3236303232383233353930375a" + "300c300a0603551d1504030a0101");
    private static final CanonicalName ISSUER = CanonicalName.of(new X500Name("C=VN,CN=CA thử"));

    private static CrlEntry slowly(byte[] entry) throws Exception {
        return new ListRows(ISSUER, true, false, false).next(DerCursor.over(entry).enter(DerCursor.SEQUENCE));
    }

    @Test
    void an_entry_of_the_usual_form_is_read_at_once() {
        UsualRow row = new UsualRow();
        assertTrue(row.read(ENTRY, 2, ENTRY.length));
        assertEquals(Instant.parse("2026-02-28T23:59:07Z").getEpochSecond(), row.epochSecond());
        assertEquals(CrlReason.keyCompromise, row.reason());
    }

    @Test
    void whatever_octet_is_another_it_says_what_the_strict_way_says_or_leaves_it_to_that() throws Exception {
        UsualRow row = new UsualRow();
        int taken = 0;
        for (int at = 2; at < ENTRY.length; at++) {
            for (int value = 0; value < 256; value++) {
                byte[] bent = ENTRY.clone();
                bent[at] = (byte) value;
                if (row.read(bent, 2, bent.length)) {
                    CrlEntry entry = row.reason() == CrlReason.removeFromCRL ? null : slowly(bent);
                    assertTrue(entry == null || entry.revokedAt().getEpochSecond() == row.epochSecond() && entry.reason() == row.reason(), at + ": " + value);
                    taken++;
                }
            }
        }
        assertTrue(taken > 8 * 200, "every serial of eight octets and many times: " + taken);
    }

    @Test
    void the_last_days_of_every_month_are_of_the_usual_form_and_no_later_ones() {
        UsualRow row = new UsualRow();
        for (int year : new int[] {1999, 2000, 2024, 2026, 2049}) {
            for (int month = 1; month <= 12; month++) {
                int last = java.time.YearMonth.of(year, month).lengthOfMonth();
                for (int day = 28; day <= 31; day++) {
                    byte[] entry = ENTRY.clone();
                    System.arraycopy(String.format("%02d%02d%02d", year % 100, month, day).getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, entry, 14, 6);
                    assertEquals(day <= last, row.read(entry, 2, entry.length), year + "-" + month + "-" + day);
                    if (day <= last) {
                        assertEquals(java.time.LocalDateTime.of(year, month, day, 23, 59, 7).toEpochSecond(java.time.ZoneOffset.UTC), row.epochSecond());
                    }
                }
            }
        }
    }
}
