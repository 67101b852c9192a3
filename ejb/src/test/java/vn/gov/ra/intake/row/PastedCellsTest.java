package vn.gov.ra.intake.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.intake.Files;
import vn.gov.ra.intake.IntakeError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;

class PastedCellsTest {

    private static final String BY_FIELD = "Nguyễn Thị Hạnh\t05/3/1975\t067075000123\t10/5/2021\tCục CSQLHC về TTXH\thanhnt@daknong.gov.vn\tUBND xã Quảng Tín\tĐắk Nông\tChủ tịch"
            + "\t0905000123\t\t";
    private static final String AS_PRINTED = "Nguyễn Thị Hạnh\t05/3/1975\t067075000123/10/5/2021, Cục CSQLHC về TTXH\thanhnt@daknong.gov.vn\tUBND xã Quảng Tín\tĐắk Nông\tChủ tịch"
            + "\t0905000123\t\t";

    private static List<ReadRow> read(String cells) {
        return RowReader.read(PastedCells.list(cells, Files.form01()), Files.form01(), Files.TODAY).rows();
    }

    private static ErrorCode refusal(String cells) {
        return assertThrows(DomainException.class, () -> PastedCells.list(cells, Files.form01())).error();
    }

    @ParameterizedTest
    @ValueSource(strings = {BY_FIELD, AS_PRINTED, "1\t" + BY_FIELD, "7\t" + AS_PRINTED + "\r\n"})
    void one_column_for_each_field_or_as_printed_with_a_number_or_without(String cells) {
        ReadRow row = read(cells).get(0);

        assertEquals("Nguyễn Thị Hạnh", row.values().get("fullName"));
        assertEquals("067075000123", row.values().get("nationalId"), "the zero in front is a digit");
        assertEquals("2021-05-10", row.values().get("nationalIdIssuedOn"), "day first");
        assertEquals("Cục CSQLHC về TTXH", row.values().get("nationalIdIssuedBy"));
        assertEquals("0905000123", row.values().get("mobile"));
        assertEquals(List.of(), row.findings());
    }

    @Test
    void with_headings_columns_come_in_any_order_and_values_are_composed() {
        String decomposed = Normalizer.normalize("Lê Văn Tám", Normalizer.Form.NFD);

        ReadRow row = read("CCCD\tHọ và tên\tNgày sinh\n001075000008\t" + decomposed + "\t1.2.1980").get(0);

        assertEquals("Lê Văn Tám", row.values().get("fullName"));
        assertEquals("001075000008", row.values().get("nationalId"));
        assertEquals("1980-02-01", row.values().get("dateOfBirth"));
        assertEquals(2, row.row(), "the headings are row one, as in the spreadsheet");
    }

    @Test
    void a_cell_with_a_line_break_or_a_quotation_mark_stays_one_cell() {
        String cells = BY_FIELD.replace("UBND xã Quảng Tín", "\"UBND xã\nQuảng \"\"Tín\"\"\"").replace("Nguyễn Thị Hạnh", "Nguyễn \"Bé\" Hạnh");

        ReadRow row = read(cells).get(0);

        assertEquals("UBND xã Quảng \"Tín\"", row.values().get("organisationName"));
        assertEquals("Nguyễn \"Bé\" Hạnh", row.values().get("fullName"));
    }

    @Test
    void what_does_not_fit_is_refused_and_nothing_is_lost_unseen() {
        assertEquals(IntakeError.PASTE_EMPTY, refusal(" \n\t\t\n"));
        assertEquals(IntakeError.PASTE_EMPTY, refusal(null));
        assertEquals(IntakeError.PASTE_EMPTY, refusal("Họ và tên\tNgày sinh"), "headings alone");
        assertEquals(IntakeError.PASTE_COLUMNS, refusal(BY_FIELD + "\tGhi chú thêm"));
        assertEquals(IntakeError.PASTE_COLUMNS, refusal("Nguyễn Thị Hạnh"));
        assertEquals(IntakeError.PASTE_COLUMNS, refusal("Họ và tên\tNgày sinh\nLê Văn Tám\t1/2/1980\tnữ"), "a value without a heading");
        DomainException unknown = assertThrows(DomainException.class, () -> PastedCells.list("Họ và tên\tNgày sinh\tGiới tính\nLê Văn Tám\t1/2/1980\tnam", Files.form01()));
        assertEquals(IntakeError.PASTE_HEADINGS, unknown.error());
        assertEquals(List.of("Giới tính"), unknown.arguments());
    }

    @Test
    void five_hundred_rows_are_taken_and_not_one_more() {
        assertEquals(PastedCells.MOST_ROWS, read(String.join("\n", Collections.nCopies(PastedCells.MOST_ROWS, BY_FIELD))).size());
        assertEquals(IntakeError.PASTE_TOO_LONG, refusal(String.join("\n", Collections.nCopies(PastedCells.MOST_ROWS + 1, BY_FIELD))));
    }
}
