package vn.gov.ra.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;

class AgencyFileTest {

    private static final String HEADING = "code,name,kind,level,province,parentCode,legalPerson\n";

    private static List<AgencyFile.Line> read(String text) {
        return AgencyFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void commas_or_semicolons_with_or_without_byte_order_mark() {
        String rows = HEADING + "H16.40,\"UBND huyện Đắk R'Lấp\",UBND_HUYEN,DISTRICT,Đắk Nông,H16,không\n";

        AgencyFile.Line comma = read(rows).get(0);
        AgencyFile.Line semicolon = read("\uFEFF" + rows.replace(',', ';')).get(0);

        assertEquals(comma, semicolon);
        assertEquals(2, comma.number());
        assertEquals("UBND huyện Đắk R'Lấp", comma.agency().name());
        assertEquals("GOVERNMENT", comma.agency().bloc());
        assertFalse(comma.agency().legalPerson());
    }

    @Test
    void names_become_nfc() {
        String nfd = Normalizer.normalize("Xã Đắk Ru", Normalizer.Form.NFD);

        assertEquals("Xã Đắk Ru", read(HEADING + "H16.41," + nfd + ",UBND_XA,COMMUNE,Đắk Nông,,\n").get(0).agency().name());
    }

    @Test
    void a_missing_column_is_named() {
        DomainException refusal = assertThrows(DomainException.class, () -> read("code,name,kind,level\nH16,A,B,UNIT\n"));

        assertEquals(AgencyError.COLUMN_MISSING, refusal.error());
        assertEquals(List.of("province"), refusal.arguments());
    }

    @Test
    void what_is_no_utf_8_text_or_no_table_is_refused_whole() {
        byte[] latin = (HEADING + "H16,Sở Tài chính,SO,PROVINCE,X,,").getBytes(StandardCharsets.UTF_16);

        assertEquals(AgencyError.FILE_UNREADABLE, assertThrows(DomainException.class, () -> AgencyFile.read(latin)).error());
        assertEquals(AgencyError.FILE_UNREADABLE, assertThrows(DomainException.class, () -> read(HEADING + "H16,\"chưa đóng ngoặc")).error());
        assertEquals(AgencyError.COLUMN_MISSING, assertThrows(DomainException.class, () -> read("")).error());
    }

    @Test
    void more_rows_than_a_province_has_agencies_are_too_many() {
        assertEquals(AgencyError.TOO_MANY_ROWS,
                assertThrows(DomainException.class, () -> read(HEADING + "H16,A,B,UNIT,C,,\n".repeat(AgencyFile.MOST_ROWS + 1))).error());
    }
}
