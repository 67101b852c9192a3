package vn.gov.ra.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;

/** An agency's own list of people against the register's: leavers, movers, newcomers. */
class ComparisonTest {

    private static final UUID HANH = UUID.randomUUID();
    private static final UUID NAM = UUID.randomUUID();
    private static final UUID BIA = UUID.randomUUID();
    private static final Map<String, UUID> BY_NUMBER = Map.of("067190000001", HANH, "067190000003", BIA);

    private static final String LIST = """
            \uFEFFHọ và tên;Số định danh cá nhân;Chức vụ;Thư công vụ
            Nguyễn Thị Hạnh;067190000001;Chủ tịch;hanh@daknong.gov.vn
            H'Bia Niê;067190000003;Văn thư;bia@daknong.gov.vn
            Y Krông Êban;067190000009;Công chức;
            """;

    private static Comparison.Outcome compared(String list) {
        return Comparison.of(List.of(new Comparison.Known(HANH, HANH, "Nguyễn Thị Hạnh", "Phó Chủ tịch"), new Comparison.Known(NAM, NAM, "Trần Văn Nam", "Công chức")),
                HrList.read(list.getBytes(StandardCharsets.UTF_8)), entry -> Optional.ofNullable(entry.nationalId()).map(BY_NUMBER::get));
    }

    @Test
    void who_is_not_on_the_list_has_left_and_another_position_is_a_change() {
        assertEquals(List.of(new Comparison.Result(HANH, Answer.CHANGED, "Chủ tịch"), new Comparison.Result(NAM, Answer.LEFT, null)), compared(LIST).holders());
    }

    @Test
    void who_is_only_on_the_list_has_come_from_elsewhere_or_is_new() {
        assertEquals(List.of(Answer.ARRIVED, Answer.NEW), compared(LIST).newcomers().stream().map(Comparison.Newcomer::answer).toList());
    }

    @Test
    void without_a_number_a_name_counts_where_only_one_has_it() {
        assertEquals(Answer.HOLDS, compared("fullName,position\nTRẦN VĂN NAM,Công chức\n").holders().get(1).answer());
        assertEquals(Answer.LEFT, compared("fullName,position\nTrần Văn Nam,Công chức\nTrần Văn Nam,Kế toán\n").holders().get(1).answer(), "two of that name: nobody knows which");
    }

    @Test
    void a_workbook_says_the_same_as_its_csv() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Nhân sự");
            String[] lines = LIST.replace("\uFEFF", "").split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(";");
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
        assertEquals(HrList.read(LIST.getBytes(StandardCharsets.UTF_8)), HrList.read(bytes.toByteArray()));
    }

    @Test
    void what_is_no_list_is_refused_with_its_reason() {
        assertEquals(DeclarationError.COLUMN_MISSING, refusal("Chức vụ\nVăn thư\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(DeclarationError.FILE_UNREADABLE, refusal(new byte[] {'P', 'K', 3, 4, 9, 9}));
        assertEquals(DeclarationError.FILE_UNREADABLE, refusal(new byte[] {(byte) 0xC3, (byte) 0x28}));
        assertEquals(DeclarationError.TOO_MANY, refusal(("fullName\n" + "Nguyễn Văn An\n".repeat(HrList.MOST + 1)).getBytes(StandardCharsets.UTF_8)));
    }

    private static Object refusal(byte[] content) {
        return assertThrows(DomainException.class, () -> HrList.read(content)).error();
    }
}
