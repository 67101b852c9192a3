package vn.gov.ra.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.sheet.SheetContent;
import vn.gov.ra.document.render.sheet.SpreadsheetWriter;
import vn.gov.ra.shared.DomainException;

class PackingFileTest {

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() {
        TableContent rows = new TableContent(List.of(new Column("a", "STT"), new Column("b", "Đời"), new Column("c", "Số hiệu thiết bị")),
                List.of(List.of("1", "GCA-01", "GCA01-26-000001"), List.of("2", "GCA-01", "GCA01-26-000002")));
        return SpreadsheetWriter.write(new SheetContent("Danh mục", List.of("DANH MỤC ĐÓNG GÓI"), rows), Instant.EPOCH);
    }

    private static Set<String> serials(byte[] file) {
        return PackingList.serials(PackingFile.lines(file)).keySet();
    }

    @Test
    void the_column_that_a_heading_names_is_taken_wherever_it_stands() {
        Set<String> both = Set.of("GCA01-26-000001", "GCA01-26-000002");

        assertEquals(both, serials(workbook()));
        assertEquals(both, serials(text("\uFEFFSTT;Số hiệu;Đời\n1;GCA01-26-000001;GCA-01\n2;\"GCA01-26-000002\";GCA-01\n")));
        assertEquals(both, serials(text("DANH MỤC ĐÓNG GÓI\n\nSTT;Số hiệu;Đời\n1;GCA01-26-000001;GCA-01\n2;GCA01-26-000002;GCA-01\n")), "below a title");
        assertEquals(both, serials(text("GCA01-26-000001,GCA-01\r\nGCA01-26-000002,GCA-01\r\n")), "without a heading the first");
    }

    @Test
    void lines_are_counted_as_the_file_has_them() {
        DomainException refusal = assertThrows(DomainException.class, () -> serials(text("STT,Số hiệu\n1,GCA01-26-000001\n2,?\n")));

        assertEquals(StockError.LIST_LINE, refusal.error());
        assertEquals(List.of(3, "?"), refusal.arguments());
    }

    @Test
    void what_is_no_list_is_refused() {
        for (byte[] content : List.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'A'}, new byte[] {'P', 'K', 3, 4, 0, 0})) {
            assertEquals(StockError.FILE_UNREADABLE, assertThrows(DomainException.class, () -> PackingFile.lines(content)).error());
        }
    }

    @Test
    void a_list_comes_typed_or_as_a_file() {
        assertEquals(List.of("A-0001"), PackingFile.either(List.of("A-0001"), null));
        assertEquals(List.of("A-0001"), PackingFile.either(List.of(" "), text("A-0001")));
        assertEquals(StockError.LIST_BOTH, assertThrows(DomainException.class, () -> PackingFile.either(List.of("A-0001"), text("A-0002"))).error());
    }
}
