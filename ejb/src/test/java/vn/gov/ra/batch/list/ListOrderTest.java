package vn.gov.ra.batch.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListOrderTest {

    @Test
    void people_stand_by_agency_and_then_by_given_name() {
        List<ListedLine> lines = List.of(person("YC-1", "Đặng Văn Ý", "Sở Nội vụ"), person("YC-2", "Nguyễn Thị Ân", "Sở Nội vụ"), person("YC-3", "Bùi Văn An", "Sở Nội vụ"),
                person("YC-4", "Lê Thị Đào", "Sở Nội vụ"), person("YC-5", "Trần Văn Dũng", "Sở Nội vụ"), person("YC-6", "Vũ Thị Xuân", "Ban Dân tộc"));

        List<String> names = ListOrder.sorted(lines, ListedLine::agencyName, ListedLine::displayName, ListedLine::code).stream().map(ListedLine::displayName).toList();

        assertEquals(List.of("Vũ Thị Xuân", "Bùi Văn An", "Nguyễn Thị Ân", "Trần Văn Dũng", "Lê Thị Đào", "Đặng Văn Ý"), names);
    }

    @Test
    void the_line_code_decides_between_namesakes() {
        List<ListedLine> lines = List.of(person("YC-2", "Bùi Văn An", "Sở Nội vụ"), person("YC-1", "Bùi Văn An", "Sở Nội vụ"));

        assertEquals("YC-1", ListOrder.sorted(lines, ListedLine::agencyName, ListedLine::displayName, ListedLine::code).get(0).code());
    }

    private static ListedLine person(String code, String name, String agency) {
        return new ListedLine(new UUID(7, 1), 1, code, "H16", agency, name, Map.of());
    }
}
