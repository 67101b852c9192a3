package vn.gov.ra.document.render.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents of the fictional province of the demo. */
public final class LetterFixtures {

    public static final Instant MADE_AT = Instant.parse("2026-11-20T02:30:00Z");
    public static final String CA = "Cục Chứng thực số và Bảo mật thông tin, Ban Cơ yếu Chính phủ";

    private LetterFixtures() {
    }

    public static List<Column> form01() {
        return List.of(new Column(Column.NUMBER, "STT"), new Column("fullName", "Họ và tên"), new Column("dateOfBirth", "Ngày sinh"),
                new Column("nationalId", "Số định danh cá nhân/Ngày cấp, nơi cấp"), new Column("officialEmail", "Địa chỉ thư điện tử công vụ"),
                new Column("organisationName", "Tên cơ quan, tổ chức công tác"), new Column("province", "Tỉnh/Thành phố"),
                new Column("position", "Chức vụ"), new Column("mobile", "Số điện thoại di động"),
                new Column("oldCertificateSerial", "Số hiệu chứng thư chữ ký số cũ (nếu có)"), new Column("simPki", "SIM PKI"));
    }

    public static List<Column> form06() {
        String group = "Thông tin thuê bao";
        return List.of(new Column(Column.NUMBER, "STT"), new Column("tokenSerial", "Số hiệu thiết bị lưu khóa bí mật"),
                new Column("certificateName", group, "Tên chứng thư chữ ký số"), new Column("organisationName", group, "Cơ quan, tổ chức công tác"),
                new Column("officialEmail", group, "Địa chỉ thư điện tử công vụ"));
    }

    public static TableContent people(int count) {
        List<String> names = List.of("H'Thử Niê", "Nguyễn Thị Hường", "Đặng Văn Ý", "Bùi Quốc Khánh", "K'Brôh Điểu Xuân");
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("fullName", names.get(i % names.size()));
            row.put("dateOfBirth", "03/5/1985");
            row.put("nationalId", "067085%06d/ngày 12/8/2021, Cục CS QLHC về TTXH".formatted(i));
            row.put("officialEmail", "thu.niehthu%d@quangkhe.daknong.gov.vn".formatted(i));
            row.put("organisationName", "Ủy ban nhân dân xã Quảng Khê");
            row.put("province", "Đắk Nông");
            row.put("position", "Phó Chủ tịch Hội đồng nhân dân xã");
            row.put("mobile", "0912345678");
            row.put("simPki", i % 3 == 0 ? "Viettel/cs" : "");
            rows.add(row);
        }
        return TableContent.of(form01(), rows);
    }

    public static TableContent devices(int count) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Map.of("tokenSerial", "0123456789AB%04d".formatted(i), "certificateName", "Nguyễn Thị Hường",
                    "organisationName", "Sở Nông nghiệp và Môi trường", "officialEmail", "huong.nguyenthi@daknong.gov.vn"));
        }
        return TableContent.of(form06(), rows);
    }

    public static List<Labelled> contact() {
        return List.of(new Labelled("Họ và tên", "Nguyễn Thị Hường"), new Labelled("Số định danh cá nhân", "067185000123"),
                new Labelled("Ngày cấp", "12/8/2021"), new Labelled("Nơi cấp", "Cục Cảnh sát quản lý hành chính về trật tự xã hội"),
                new Labelled("Chức vụ", "Văn thư"), new Labelled("Số điện thoại di động", "0912345678"),
                new Labelled("Địa chỉ thư điện tử công vụ", "vanthu@quangkhe.daknong.gov.vn"),
                new Labelled("Địa chỉ tiếp nhận", "Trụ sở Ủy ban nhân dân xã Quảng Khê"));
    }

    public static AgencyLetter agencyLetter(String form, TableContent list) {
        FormWording words = FormWording.of(form);
        return new AgencyLetter(new LetterHead(new Issuer(null, "Ủy ban nhân dân xã Quảng Khê", "Quảng Khê"), "12/UBND-VP",
                LocalDate.of(2026, 11, 5), words.subject()), List.of(CA), List.of(), words, contact(), list,
                List.of("Như trên;", "Sở Khoa học và Công nghệ;", "Lưu: VT, VP."),
                Signer.as(Signer.Capacity.KT, "Chủ tịch", "Phó Chủ tịch", "H'Thử Niê").under(Signer.Capacity.TM, "Ủy ban nhân dân"),
                "http://127.0.0.1:8080/lookup?code=HS-2026-000123");
    }

    public static LetterHead officeHead(String subject) {
        return new LetterHead(new Issuer("Ủy ban nhân dân tỉnh Đắk Nông", "Sở Khoa học và Công nghệ", "Đắk Nông"), "220/SKHCN-CĐS",
                LocalDate.of(2026, 2, 4), subject);
    }

    public static SubmissionLetter submissionLetter() {
        FormWording words = FormWording.of("01");
        return new SubmissionLetter(officeHead(words.subject()), List.of(CA), List.of(
                "Căn cứ Nghị định số 68/2024/NĐ-CP ngày 25 tháng 6 năm 2024 của Chính phủ quy định về chữ ký số chuyên dùng công vụ",
                "Căn cứ Quyết định số 2248/QĐ-UBND ngày 08 tháng 12 năm 2016 của Ủy ban nhân dân tỉnh Đắk Nông về việc ủy quyền quản lý thuê bao"),
                words, "DS-2026-004", 3, List.of(new Labelled("Ủy ban nhân dân xã Quảng Khê", "02"), new Labelled("Sở Nội vụ", "01")),
                contact(), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                List.of("Như trên;", "UBND tỉnh (báo cáo);", "Giám đốc Sở;", "Lưu: VT, CĐS."),
                Signer.as(Signer.Capacity.KT, "Giám đốc", "Phó Giám đốc", "Đặng Văn Ý"), null, null);
    }

    public static ReminderLetter reminder() {
        return new ReminderLetter(officeHead("đôn đốc trả kết quả đối với Danh sách số DS-2026-004"), CA, "DS-2026-004", "118/SKHCN-CĐS", LocalDate.of(2026, 1, 26), 12, 3,
                "cá nhân", LocalDate.of(2026, 1, 29), LocalDate.of(2026, 2, 4), List.of("Như trên;", "Lưu: VT."),
                Signer.as(Signer.Capacity.KT, "Giám đốc", "Phó Giám đốc", "Đặng Văn Ý"));
    }

    public static SubmissionAppendix submissionAppendix(int people) {
        FormWording words = FormWording.of("01");
        return new SubmissionAppendix(officeHead(words.subject()), "DS-2026-004", words, people(people));
    }

    public static HandoverMinutes minutes(int tokens) {
        List<HandoverMinutes.Token> rows = new ArrayList<>();
        for (int i = 0; i < tokens; i++) {
            rows.add(new HandoverMinutes.Token("USB Token BKAV v3", "0123456789AB%04d".formatted(i), "Nguyễn Thị Hường",
                    "7af2df52182653d%x".formatted(i % 16), "Mới, phong bì PIN còn niêm phong"));
        }
        LetterHead head = new LetterHead(officeHead("").issuer(), "07/BB-SKHCN", LocalDate.of(2026, 11, 20), HandoverMinutes.heading("HANDOVER"));
        return new HandoverMinutes(head, List.of("Căn cứ Nghị định số 68/2024/NĐ-CP ngày 25 tháng 6 năm 2024 của Chính phủ"),
                "trụ sở Sở Khoa học và Công nghệ tỉnh Đắk Nông",
                new HandoverMinutes.Party("Sở Khoa học và Công nghệ", "Bùi Quốc Khánh", "Thủ kho", null, null),
                new HandoverMinutes.Party("Ủy ban nhân dân xã Quảng Khê", "Nguyễn Thị Hường", "Văn thư", "067185000123",
                        "Giấy giới thiệu số 15/GGT-UBND ngày 19/11/2026"),
                rows, "cấp mới theo Danh sách DS-2026-004", List.of(), 2, "BB-2026-007");
    }

    /** A count of a place by one person before another one. */
    public static WitnessedMinutes witnessed(int devices) {
        LetterHead head = new LetterHead(officeHead("").issuer(), "08/BB-SKHCN", LocalDate.of(2026, 11, 20), HandoverMinutes.heading("STOCKTAKE"));
        String office = "Sở Khoa học và Công nghệ";
        return new WitnessedMinutes(head, List.of(), office, new WitnessedMinutes.Part("Người kiểm kê", new HandoverMinutes.Party(office, "Bùi Quốc Khánh", "Thủ kho", null, null)),
                new WitnessedMinutes.Part("Người chứng kiến", new HandoverMinutes.Party(office, "……………………", "", null, null)), "Kết quả kiểm kê", "Đã kiểm đếm thực tế:",
                minutes(devices).tokens(), List.of("Thiếu: A-0001."), "Những người có tên trên đã thống nhất kết quả nêu trên.", 2, "BB-2026-008");
    }

    public static Receipt receipt() {
        return new Receipt(new LetterHead(officeHead("").issuer(), "123/GTN", LocalDate.of(2026, 11, 20), FormWording.of("01").subject()),
                "HS-2026-000123", "Ủy ban nhân dân xã Quảng Khê", "Nguyễn Thị Hường",
                List.of(new Labelled("Địa chỉ", "Xã Quảng Khê, tỉnh Đắk Nông"), new Labelled("Số điện thoại", "0912345678"),
                        new Labelled("Địa chỉ thư điện tử công vụ", "vanthu@quangkhe.daknong.gov.vn")),
                List.of("Công văn số 12/UBND-VP ngày 05/11/2026", "Danh sách kèm theo"), 3, MADE_AT, LocalDate.of(2026, 11, 27),
                "Thiết bị lưu khóa bí mật nhận tại Sở Khoa học và Công nghệ", "Bùi Quốc Khánh", "http://127.0.0.1:8080/lookup?code=HS-2026-000123");
    }
}
