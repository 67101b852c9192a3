package vn.gov.ra.demo.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list of people as an agency sends it (form 01), as CSV and as a workbook. One in {@value #WRONG} has no address of the office. */
final class ManyRows {

    static final int WRONG = 50;
    private static final List<String> HEAD = List.of("Họ và tên", "Ngày sinh", "Số CCCD", "Ngày cấp", "Nơi cấp", "Email", "Đơn vị", "Tỉnh", "Chức vụ", "Số điện thoại");

    private final List<List<String>> rows = new ArrayList<>();

    /** @param batch other people for another number, of 0 to 9 */
    ManyRows(int many, int batch, String organisation) {
        ManyPeople people = new ManyPeople(new Random(batch));
        rows.add(HEAD);
        for (int i = 0; i < many; i++) {
            int year = 1965 + i % 35;
            rows.add(List.of(people.name(), String.format(Locale.ROOT, "%02d/%02d/%d", 1 + i % 28, 1 + i % 12, year),
                    String.format(Locale.ROOT, "067%d%02d%d%05d", i % 2, year % 100, batch, i), "10/08/2021", "Cục Cảnh sát QLHC về TTXH",
                    i % WRONG == 0 ? "cán bộ " + i : "canbo" + batch + "x" + i + "@daknong.gov.vn", organisation, "Đắk Nông", "Chuyên viên", String.format(Locale.ROOT, "0912%06d", i)));
        }
    }

    byte[] csv() {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (List<String> row : rows) {
            text.append('"').append(String.join("\",\"", row)).append("\"\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < HEAD.size(); c++) {
                    sheet.value(r, c, rows.get(r).get(c));
                }
            }
        }
        return out.toByteArray();
    }
}
