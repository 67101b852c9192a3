package vn.gov.ra.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;

class PackingListTest {

    private static DomainException refused(String... lines) {
        return assertThrows(DomainException.class, () -> PackingList.serials(List.of(lines)));
    }

    @Test
    void a_heading_and_further_cells_do_not_matter() {
        assertEquals(Map.of("GCA01-26-000001", 4, "GCA01-26-000002", 6),
                PackingList.serials(List.of("", "Danh mục đóng gói", "Serial\tModel", "gca01-26-000001\tGCA-01", " ", "GCA01-26-000002; thùng 3")));
    }

    @Test
    void a_first_line_that_should_be_a_serial_is_not_taken_for_a_heading() {
        DomainException refusal = refused("GCA01/26/000001", "GCA01-26-000002");

        assertEquals(StockError.LIST_LINE, refusal.error());
        assertEquals(List.of(1, "GCA01/26/000001"), refusal.arguments());
    }

    @Test
    void words_below_the_first_serial_are_told_with_their_line() {
        assertEquals(List.of(3, "Thùng"), refused("Số hiệu", "GCA01-26-000002", "Thùng").arguments());
    }

    @Test
    void a_serial_that_stands_there_twice_is_told_with_both_lines() {
        DomainException refusal = refused("Số hiệu", "GCA01-26-000001", "GCA01-26-000002", "gca01-26-000001");

        assertEquals(StockError.LIST_TWICE, refusal.error());
        assertEquals(List.of("GCA01-26-000001", 4, 2), refusal.arguments());
    }

    @Test
    void a_list_without_a_serial_is_empty() {
        assertEquals(StockError.LIST_EMPTY, refused("Số hiệu", " ").error());
    }
}
