package vn.gov.ra.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.batch.list.ListFixtures;
import vn.gov.ra.batch.list.ListedLine;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.request.LineState;
import vn.gov.ra.shared.FieldError;

class PreFlightTest {

    private final PreFlight preFlight = new PreFlight(ListFixtures.form01());
    private final ListedLine huong = ListFixtures.person(1, "Nguyễn Thị Hường", "Sở Nội vụ");
    private final ListedLine khanh = ListFixtures.person(2, "Bùi Quốc Khánh", "Sở Nội vụ");

    @Test
    void a_complete_list_is_green() {
        assertTrue(preFlight.findings(List.of(huong, khanh), listed(huong, khanh), List.of()).isEmpty());
    }

    @Test
    void an_empty_field_is_told_with_its_column() {
        Map<String, String> values = new LinkedHashMap<>(huong.values());
        values.put("position", " ");
        ListedLine without = new ListedLine(huong.lineId(), 1, huong.code(), "H16", "Sở Nội vụ", huong.displayName(), values);

        FieldError finding = preFlight.findings(List.of(without), listed(without), List.of()).get(0);

        assertEquals(BatchError.FIELD_MISSING, finding.error());
        assertEquals("/lines/0/position", finding.pointer());
        assertEquals("Chức vụ", finding.arguments()[1]);
    }

    @Test
    void one_person_stands_once_in_a_list() {
        ListedLine again = new ListedLine(khanh.lineId(), 2, khanh.code(), "H16", "Sở Nội vụ", "Nguyễn Thị Hường", huong.values());

        assertEquals(List.of(BatchError.TWICE_IN_LIST), preFlight.findings(List.of(huong, again), listed(huong, again), List.of()).stream().map(FieldError::error).toList());
    }

    @Test
    void a_line_that_moved_on_and_a_revoked_certificate_stop_the_list() {
        List<FieldError> findings = preFlight.findings(List.of(huong), Map.of(huong.code(), LineState.WITHDRAWN), List.of(huong.code()));

        assertEquals(List.of(BatchError.LINE_MOVED_ON, BatchError.ALREADY_REVOKED), findings.stream().map(FieldError::error).toList());
    }

    @Test
    void lines_of_letters_before_and_after_a_column_ended_are_two_lists() {
        FormDefinition before = ListFixtures.form01();
        FormDefinition after = before.with(before.fields().stream().filter(field -> !field.key().equals("simPki")).toList());

        List<FieldError> findings = preFlight.otherColumns(List.of(huong, khanh), List.of(before, after));

        assertEquals(List.of("/lines/1 RA-BAT-032"), findings.stream().map(one -> one.pointer() + " " + one.error().code()).toList());
        assertTrue(preFlight.otherColumns(List.of(huong, khanh), List.of(before, before)).isEmpty());
    }

    private static Map<String, LineState> listed(ListedLine... lines) {
        Map<String, LineState> states = new LinkedHashMap<>();
        for (ListedLine line : lines) {
            states.put(line.code(), LineState.BATCHED);
        }
        return states;
    }
}
