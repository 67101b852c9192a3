package vn.gov.ra.takeover;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;

/** The columns of old books, read by the reader of bulk intake: their own headings and the words that agencies write instead. */
final class BookForms {

    static final String TEXT = "TEXT";
    private static final String EDITION = "takeover";
    private static final String DATE = "DATE";
    /** A row with a value in such a column is never taken for a title or a signature; the value is not altered. */
    private static final String SERIAL = "SERIAL";
    private static final FormField SOURCE_ID = field("sourceId", "Mã trong sổ cũ", TEXT, false, 120);
    private static final FormField AGENCY_CODE = field("agencyCode", "Mã cơ quan", SERIAL, false, 40);
    private static final FormField NATIONAL_ID = field("nationalId", "Số định danh cá nhân", "NATIONAL_ID", false, 20);
    private static final FormField STATE = field("bookState", "Tình trạng", TEXT, false, 60);
    private static final FormField TOKEN = field("tokenSerial", "Số hiệu thiết bị lưu khóa bí mật", SERIAL, false, 64);

    private static final Map<BookKind, FormDefinition> FORMS = new EnumMap<>(Map.of(
            BookKind.AGENCIES, form(BookKind.AGENCIES, field("code", "Mã định danh", SERIAL, true, 40), field("name", "Tên cơ quan", TEXT, true, 300),
                    field("shortName", "Tên viết tắt", TEXT, false, 120), field("kind", "Loại cơ quan", TEXT, true, 40), field("level", "Cấp", TEXT, true, 20),
                    field("bloc", "Khối", TEXT, false, 20), field("legalPerson", "Có con dấu", TEXT, false, 10), field("parentCode", "Mã cơ quan cấp trên", SERIAL, false, 40),
                    field("province", "Tỉnh, thành phố", TEXT, true, 100), field("address", "Địa chỉ", TEXT, false, 300), field("phone", "Điện thoại", TEXT, false, 40),
                    field("officialEmail", "Thư công vụ", "EMAIL", false, 200), SOURCE_ID),
            BookKind.PEOPLE, form(BookKind.PEOPLE, field("fullName", "Họ và tên", TEXT, true, 200), field("dateOfBirth", "Ngày sinh", DATE, false, 10), NATIONAL_ID,
                    field("nationalIdIssuedOn", "Ngày cấp", DATE, false, 10), field("nationalIdIssuedBy", "Nơi cấp", TEXT, false, 200),
                    field("officialEmail", "Thư công vụ", "EMAIL", false, 200), field("mobile", "Số điện thoại di động", "PHONE", false, 20), AGENCY_CODE,
                    field("position", "Chức vụ", TEXT, false, 120), field("head", "Lãnh đạo cơ quan", TEXT, false, 10), field("validFrom", "Giữ chức vụ từ ngày", DATE, false, 10), SOURCE_ID),
            BookKind.CERTIFICATES, form(BookKind.CERTIFICATES, field("certificateSerial", "Số hiệu chứng thư số", SERIAL, true, 64),
                    field("issuer", "Đơn vị cấp", TEXT, false, 120), field("sha256", "SHA-256", SERIAL, false, 64), NATIONAL_ID, AGENCY_CODE,
                    field("deviceName", "Tên thiết bị, dịch vụ", TEXT, false, 200), TOKEN, STATE, SOURCE_ID),
            BookKind.TOKENS, form(BookKind.TOKENS, TOKEN, field("model", "Kiểu thiết bị", TEXT, false, 60), field("tokenKind", "Loại thiết bị", TEXT, false, 40), STATE, AGENCY_CODE, NATIONAL_ID,
                    field("location", "Vị trí trong kho", TEXT, false, 120), SOURCE_ID)));

    private BookForms() {
    }

    /** @param kind a book with rows; {@link BookKind#FILES} has none */
    static FormDefinition of(BookKind kind) {
        return FORMS.get(kind);
    }

    private static FormDefinition form(BookKind kind, FormField... fields) {
        return new FormDefinition(EDITION, kind.name(), "TAKE_OVER", null, kind.name(), List.of(fields), true);
    }

    private static FormField field(String key, String heading, String type, boolean required, int longest) {
        return new FormField(key, heading, type, required, longest);
    }
}
