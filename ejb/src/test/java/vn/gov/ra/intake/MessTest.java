package vn.gov.ra.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.intake.row.ReadRow;

/** Each sort of mess in the files agencies send has a test; those that stand nowhere else are here. */
class MessTest {

    private static final Path TABLE = Path.of("../docs/import-mess.md");
    private static final Pattern NAMED = Pattern.compile("`([a-z.]*[A-Z]\\w+)\\.(\\w+)`");
    private static final AgencyView COMMUNE = new AgencyView(UUID.randomUUID(), "H00.01.02", "Ủy ban nhân dân xã Đắk R'lấp", "UBND xã Đắk R'lấp", "UBND_XA", "COMMUNE", null,
            "Đắk Nông", true, null, LocalDate.of(2020, 1, 1), null, 0);

    @Test
    void every_mess_of_the_table_names_a_test_that_exists() throws Exception {
        int rows = 0;
        for (String line : java.nio.file.Files.readAllLines(TABLE)) {
            if (!line.startsWith("| ") || line.startsWith("| mess")) {
                continue;
            }
            rows++;
            Matcher test = NAMED.matcher(line.substring(line.indexOf('|', 1)));
            assertTrue(test.find(), () -> "no test: " + line);
            do {
                Class<?> where = Class.forName("vn.gov.ra." + test.group(1));
                String method = test.group(2);
                assertTrue(Arrays.stream(where.getDeclaredMethods()).anyMatch(one -> one.getName().equals(method)), () -> method + " is no test: " + line);
            } while (test.find());
        }
        assertTrue(rows >= 40, "rows: " + rows);
    }

    @Test
    void two_people_of_one_name_are_two_people_and_gaps_in_the_numbering_do_not_matter() {
        List<String> one = Files.person(3);
        List<String> other = Files.person(48);
        other.set(1, one.get(1));
        other.set(0, "17");
        List<ReadRow> read = Files.people(List.of(one, other));
        assertEquals(List.of(2, 3), read.stream().map(ReadRow::row).toList());
        assertEquals(one.get(1), read.get(1).values().get("fullName"));
        assertEquals(List.of(), read.get(1).findings());
    }

    @Test
    void the_sheet_with_the_list_is_found_behind_others() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Thu", "1.0")) {
            book.newWorksheet("Bìa").value(0, 0, "Kính gửi Sở Khoa học và Công nghệ");
            Worksheet list = book.newWorksheet("Danh sách");
            List<List<String>> rows = new ArrayList<>(List.of(Files.HEADINGS, Files.person(1)));
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    list.value(r, c, rows.get(r).get(c));
                }
            }
        }
        assertEquals(1, Files.read(out.toByteArray(), Files.form01()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ủy ban nhân dân xã Đắk R'lấp", "UBND xã Đắk Rlấp", "UBND xã Đăk R'Lấp", "ỦY BAN NHÂN DÂN XÃ ĐẮK RLẤP", "Văn phòng UBND xã Đắk R’lấp", "UBND xã Đăk Rlấp"})
    void spellings_of_the_agencys_name_are_the_same_agency(String written) {
        assertFalse(RowJudge.otherAgency(COMMUNE, written), written);
        assertTrue(RowJudge.otherAgency(COMMUNE, "UBND xã Quảng Khê"));
    }
}
