package vn.gov.ra.demo.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageBenchTest {

    private static final String PAGE = """
            <table><thead><tr><th>Họ tên</th></tr></thead><tbody><tr class="odd"><td>Nguyễn Văn Hùng</td></tr>
            <tr><td>Trần Thị Hạnh</td></tr></tbody></table>
            <input type="hidden" name="jakarta.faces.ViewState" id="j" value="-4512:881" autocomplete="off"/>
            <a href="/certificates/list?cursor=abc&amp;size=50" rel="next">Trang sau</a>""";

    @Test
    void rows_are_those_of_the_body_of_the_table() {
        assertEquals(2, ListPage.rows(PAGE));
        assertEquals(0, ListPage.rows("<p>Chưa có chứng thư số nào.</p>"));
    }

    @Test
    void a_page_without_a_form_has_no_token_and_the_last_page_no_next() {
        assertEquals(9, ListPage.viewState(PAGE));
        assertEquals(0, ListPage.viewState("<p></p>"));
        assertEquals(Optional.of("/certificates/list?cursor=abc&size=50"), ListPage.next(PAGE));
        assertEquals(Optional.empty(), ListPage.next("<p></p>"));
    }

    @Test
    void another_page_than_the_one_to_be_measured_ends_the_bench() {
        PortalVisitor.Page page = new PortalVisitor.Page(PAGE, PAGE.length(), PAGE.length());
        IOException wrong = assertThrows(IOException.class, () -> ListPage.with(50, page, "/certificates/list"));
        assertTrue(wrong.getMessage().contains("2 rows, not 50"), wrong.getMessage());
    }

    @Test
    void of_several_rounds_the_middle_counts() {
        Rounds rounds = new Rounds();
        for (double reading : new double[] {9, 1, 3, 100, 2}) {
            rounds.add("ours", reading);
        }
        assertEquals(3, rounds.median("ours"));
        assertEquals(100, rounds.part("ours", 0.99));
    }

    @Test
    void a_process_is_asked_for_its_processor_time_and_its_reachable_objects() throws Exception {
        ServerProcess own = new ServerProcess(ProcessHandle.current().pid());
        double before = own.cpu();
        long held = own.heap();
        byte[] more = new byte[8_000_000];
        assertTrue(own.heap() - held > more.length / 2, "what is held on to is counted");
        assertTrue(own.cpu() >= before);
        assertEquals(8_000_000, more.length);
    }
}
