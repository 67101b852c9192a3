package vn.gov.ra.batch.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;

/** Lists of the fictional province. */
public final class ListFixtures {

    public static final Instant FROZEN_AT = Instant.parse("2026-11-20T02:30:00Z");
    private static final String IDENTITY = "Số định danh cá nhân/Ngày cấp, nơi cấp";

    private ListFixtures() {
    }

    public static FormDefinition form01() {
        return new FormDefinition("R2024", "01", "ISSUE", "PERSON", "đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho cá nhân", List.of(
                field("fullName", "Họ và tên", "TEXT", true), field("dateOfBirth", "Ngày sinh", "DATE", true), field("nationalId", IDENTITY, "NATIONAL_ID", true),
                field("nationalIdIssuedOn", IDENTITY, "DATE", true), field("nationalIdIssuedBy", IDENTITY, "TEXT", true),
                field("officialEmail", "Địa chỉ thư điện tử công vụ", "EMAIL", true), field("organisationName", "Tên cơ quan, tổ chức công tác", "TEXT", true),
                field("province", "Tỉnh/Thành phố", "TEXT", true), field("position", "Chức vụ", "TEXT", true), field("mobile", "Số điện thoại di động", "PHONE", true),
                field("oldCertificateSerial", "Số hiệu chứng thư chữ ký số cũ (nếu có)", "SERIAL", false), field("simPki", "SIM PKI", "SIM", false)), true);
    }

    public static FormDefinition form04() {
        String serial = "Số hiệu chứng thư (SIM-PKI ghi thêm số điện thoại ký số)";
        return new FormDefinition("R2024", "04", "RENEW", null, "đề nghị gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số chuyên dùng công vụ", List.of(
                field("certificateName", "Tên chứng thư chữ ký số", "TEXT", true), field("certificateSerial", serial, "SERIAL", true),
                field("signingPhone", serial, "PHONE", false), field("officialEmail", "Địa chỉ thư điện tử công vụ", "EMAIL", true),
                field("changedContent", "Thông tin cần thay đổi", "TEXT", false), field("newContent", "Thông tin mới", "TEXT", false),
                new FormField("renew", "Gia hạn", "CHECK", false, 1, "Dịch vụ yêu cầu"), new FormField("change", "TĐTT", "CHECK", false, 1, "Dịch vụ yêu cầu")), true);
    }

    public static FormField field(String key, String heading, String type, boolean required) {
        return new FormField(key, heading, type, required, 300);
    }

    public static ListedLine person(int seq, String name, String agency) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("fullName", name);
        values.put("dateOfBirth", "1985-05-03");
        values.put("nationalId", "067085%06d".formatted(seq));
        values.put("nationalIdIssuedOn", "2021-08-12");
        values.put("nationalIdIssuedBy", "Cục CS QLHC về TTXH");
        values.put("officialEmail", "canbo%d@quangkhe.daknong.gov.vn".formatted(seq));
        values.put("organisationName", agency);
        values.put("province", "Đắk Nông");
        values.put("position", "Phó Chủ tịch");
        values.put("mobile", "0912345678");
        return new ListedLine(new UUID(7, seq), seq, "YC-2026-000123-%02d".formatted(seq), "H16.05", agency, name, values);
    }

    public static List<ListedLine> people(int count) {
        List<String> names = List.of("H'Thử Niê", "Nguyễn Thị Hường", "Đặng Văn Ý", "Bùi Quốc Khánh", "K'Brôh Điểu Xuân");
        List<ListedLine> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(person(i, names.get((i - 1) % names.size()), "Ủy ban nhân dân xã Quảng Khê"));
        }
        return lines;
    }

    public static FrozenList frozen(FormDefinition form, List<ListedLine> lines) {
        OfficeFacts office = new OfficeFacts("Ủy ban nhân dân tỉnh Đắk Nông", "Sở Khoa học và Công nghệ", "Đắk Nông", "SKHCN-CĐS", "H16.10",
                "skhcn@daknong.gov.vn", "Cục Chứng thực số và Bảo mật thông tin, Ban Cơ yếu Chính phủ",
                List.of("Căn cứ Nghị định số 68/2024/NĐ-CP ngày 25 tháng 6 năm 2024 của Chính phủ quy định về chữ ký số chuyên dùng công vụ"), ',');
        String hash = LineSnapshot.contentHash("DS-2026-004", form.form(), form.edition(), lines.stream().map(LineSnapshot::write).toList());
        return new FrozenList("DS-2026-004", form, lines, hash, FROZEN_AT, office);
    }
}
