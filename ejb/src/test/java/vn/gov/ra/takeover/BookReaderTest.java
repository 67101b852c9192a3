package vn.gov.ra.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.TestPki;

class BookReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static List<BookReader.Read> read(BookKind kind, String csv) {
        return BookReader.read(kind, csv.getBytes(StandardCharsets.UTF_8), TODAY);
    }

    @Test
    void the_offices_own_headings_name_the_columns() {
        List<BookReader.Read> rows = read(BookKind.PEOPLE, """
                SỔ THEO DÕI NGƯỜI GIỮ CHỨNG THƯ SỐ
                STT;Họ và tên;Số CCCD;Ngày sinh;Mã cơ quan;Chức vụ;Mã trong sổ cũ
                1;Nguyễn Thị Mỹ Hạnh;067185001234;02/03/1985;H15.05;Văn thư;NG-17
                """);

        assertEquals(1, rows.size());
        assertEquals(3, rows.get(0).row(), "as the spreadsheet shows it");
        assertEquals(Map.of("fullName", "Nguyễn Thị Mỹ Hạnh", "nationalId", "067185001234", "dateOfBirth", "1985-03-02", "agencyCode", "H15.05", "position", "Văn thư", "sourceId", "NG-17"),
                rows.get(0).content().values());
        assertEquals("C3", rows.get(0).content().cells().get("nationalId"));
    }

    @Test
    void each_kind_of_book_is_read_by_its_own_columns() {
        assertEquals(Map.of("code", "H15.77", "name", "Tổng công ty Cà phê", "kind", "DN", "level", "tỉnh", "province", "Đắk Lắk"), read(BookKind.AGENCIES, """
                Mã định danh,Tên cơ quan,Loại cơ quan,Cấp,Tỉnh
                H15.77,Tổng công ty Cà phê,DN,tỉnh,Đắk Lắk
                """).get(0).content().values());
        assertEquals(Map.of("certificateSerial", "5A01", "nationalId", "067185001234", "agencyCode", "H15.05", "tokenSerial", "GCA-0001", "bookState", "Còn hiệu lực"), read(BookKind.CERTIFICATES, """
                Số hiệu chứng thư số,Số định danh cá nhân,Mã cơ quan,Số serial token,Tình trạng
                5A01,067185001234,H15.05,GCA-0001,Còn hiệu lực
                """).get(0).content().values());
        assertEquals(Map.of("tokenSerial", "GCA-0001", "bookState", "Trong kho", "location", "Tủ 2"), read(BookKind.TOKENS, """
                Số hiệu thiết bị,Tình trạng,Vị trí trong kho
                GCA-0001,Trong kho,Tủ 2
                """).get(0).content().values());
    }

    @Test
    void a_certificate_file_tells_what_stands_in_it_and_keeps_its_bytes() {
        byte[] der = TestPki.encoded(TestPki.g2().leaf("CN=Nguyễn Thị Mỹ Hạnh", BigInteger.valueOf(0x5a01)));

        List<BookReader.Read> rows = BookReader.read(BookKind.FILES, der, TODAY);

        assertEquals("5a01", rows.get(0).content().values().get("certificateSerial"));
        assertEquals("Nguyễn Thị Mỹ Hạnh", rows.get(0).content().values().get("commonName"));
        assertEquals(der.length, rows.get(0).der().length);
    }
}
