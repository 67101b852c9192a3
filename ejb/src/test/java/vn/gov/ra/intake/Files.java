package vn.gov.ra.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.gov.ra.intake.row.ReadRow;
import vn.gov.ra.intake.row.RowReader;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;

/** Forms and files for tests of this room. */
public final class Files {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final List<String> HEADINGS = List.of("STT", "Họ và tên", "Ngày sinh", "Số định danh cá nhân/Ngày cấp, nơi cấp", "Địa chỉ thư điện tử công vụ",
            "Tên cơ quan, tổ chức công tác", "Tỉnh/Thành phố", "Chức vụ", "Số điện thoại di động", "Số hiệu chứng thư chữ ký số cũ (nếu có)", "SIM PKI");
    private static final String ID = "Số định danh cá nhân/Ngày cấp, nơi cấp";
    private static final String SERVICE = "Dịch vụ yêu cầu";
    private static final String HOLDER = "Thông tin thuê bao";
    private static final String SERIAL = "Số hiệu chứng thư (SIM-PKI ghi thêm số điện thoại ký số)";

    private Files() {
    }

    public static FormDefinition form01() {
        return new FormDefinition("R2024", "01", "ISSUE", "PERSON", "đề nghị cấp", List.of(field("fullName", "Họ và tên", "TEXT", true),
                field("dateOfBirth", "Ngày sinh", "DATE", true), field("nationalId", ID, "NATIONAL_ID", true), field("nationalIdIssuedOn", ID, "DATE", true),
                field("nationalIdIssuedBy", ID, "TEXT", true), field("officialEmail", "Địa chỉ thư điện tử công vụ", "EMAIL", true),
                field("organisationName", "Tên cơ quan, tổ chức công tác", "TEXT", true), field("province", "Tỉnh/Thành phố", "TEXT", true),
                field("position", "Chức vụ", "TEXT", true), field("mobile", "Số điện thoại di động", "PHONE", true),
                field("oldCertificateSerial", "Số hiệu chứng thư chữ ký số cũ (nếu có)", "SERIAL", false), field("simPki", "SIM PKI", "SIM", false)), true);
    }

    public static FormDefinition form04() {
        return new FormDefinition("R2024", "04", "RENEW", null, "gia hạn", List.of(field("certificateName", "Tên chứng thư chữ ký số", "TEXT", true),
                field("certificateSerial", SERIAL, "SERIAL", true), field("signingPhone", SERIAL, "PHONE", false),
                field("officialEmail", "Địa chỉ thư điện tử công vụ", "EMAIL", true), field("changedContent", "Thông tin cần thay đổi", "TEXT", false),
                field("newContent", "Thông tin mới", "TEXT", false), new FormField("renew", "Gia hạn", "CHECK", false, 1, SERVICE),
                new FormField("change", "TĐTT", "CHECK", false, 1, SERVICE)), true);
    }

    public static FormDefinition form06() {
        return new FormDefinition("R2024", "06", "RECOVER_DEVICE", null, "khôi phục", List.of(field("tokenSerial", "Số hiệu thiết bị lưu khóa bí mật", "TEXT", true),
                new FormField("certificateName", "Tên chứng thư chữ ký số", "TEXT", true, 300, HOLDER),
                new FormField("organisationName", "Cơ quan, tổ chức công tác", "TEXT", true, 300, HOLDER),
                new FormField("officialEmail", "Địa chỉ thư điện tử công vụ", "EMAIL", true, 200, HOLDER)), true);
    }

    private static FormField field(String key, String heading, String type, boolean required) {
        return new FormField(key, heading, type, required, 300);
    }

    /** A person of form 01 in the order of {@link #HEADINGS}; everything is right. */
    public static List<String> person(int number) {
        int year = 1960 + number % 40;
        return new ArrayList<>(List.of(String.valueOf(number), NAMES.get(number % NAMES.size()), "%02d/%d/%d".formatted(1 + number % 28, 1 + number % 12, year),
                "067%d%02d%06d/10/5/2021, Cục CSQLHC về TTXH".formatted(0, year - 1900, 100 + number), "canbo%d@daknong.gov.vn".formatted(number),
                "UBND xã Đắk Ru", "Đắk Nông", "Chuyên viên", "0905%06d".formatted(number), "1a2b3c%04x".formatted(number), number % 5 == 0 ? "Viettel/cs" : ""));
    }

    private static final List<String> NAMES = List.of("Nguyễn Văn Mẫu", "Trần Thị Hường", "H'Thử Niê", "Lê Đức Thuỷ", "Đặng Ngọc Ánh", "Phạm Quỳnh Hoà", "Y Bhĭ Êban");

    public static byte[] csv(List<List<String>> rows, String delimiter) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(delimiter, row.stream().map(cell -> cell.contains(delimiter) || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell).toList()))
                    .append("\r\n");
        }
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    public static byte[] xlsx(List<List<String>> rows) {
        return xlsx(sheet -> {
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (!rows.get(r).get(c).isEmpty()) {
                        sheet.value(r, c, rows.get(r).get(c));
                    }
                }
            }
        });
    }

    public static byte[] xlsx(Consumer<Worksheet> filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Thu", "1.0")) {
            filling.accept(book.newWorksheet("Danh sách"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static List<ReadRow> read(byte[] file, FormDefinition form) {
        return RowReader.read(file, form, TODAY).rows();
    }

    /** Headings of form 01 and these rows, as a workbook, read. */
    public static List<ReadRow> people(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(rows);
        return read(xlsx(all), form01());
    }

    /** One right person with one cell written otherwise. */
    public static ReadRow with(int column, String text) {
        List<String> person = person(1);
        person.set(column, text);
        return people(List.of(person)).get(0);
    }

    public static List<String> codes(ReadRow row, String column) {
        return row.findings().stream().filter(found -> found.column().equals(column)).map(Found::code).toList();
    }
}
