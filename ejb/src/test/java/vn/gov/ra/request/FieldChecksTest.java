package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.FieldError;

class FieldChecksTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final FieldChecks CHECKS = new FieldChecks(new OfficialEmail(List.of("daknong.gov.vn")), TODAY);

    static FormDefinition form01() {
        return new FormDefinition("R2024", "01", "ISSUE", "PERSON", "đề nghị cấp chứng thư chữ ký số", List.of(
                new FormField("fullName", "Họ và tên", "TEXT", true, 40), new FormField("dateOfBirth", "Ngày sinh", "DATE", true, 10),
                new FormField("nationalId", "Số định danh", "NATIONAL_ID", true, 12), new FormField("nationalIdIssuedOn", "Ngày cấp", "DATE", true, 10),
                new FormField("officialEmail", "Thư điện tử", "EMAIL", true, 200), new FormField("mobile", "Di động", "PHONE", false, 20),
                new FormField("oldCertificateSerial", "Số hiệu cũ", "SERIAL", false, 40), new FormField("simPki", "SIM PKI", "SIM", false, 20),
                new FormField("renew", "Gia hạn", "CHECK", false, 4)), true);
    }

    static Map<String, String> hanh() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("fullName", "Trần Thị Hạnh");
        values.put("dateOfBirth", "1985-03-12");
        values.put("nationalId", "067185001234");
        values.put("nationalIdIssuedOn", "2021-08-12");
        values.put("officialEmail", "hanh.tranthi@quangkhe.daknong.gov.vn");
        values.put("mobile", "0912345678");
        return values;
    }

    private static List<String> faults(Map<String, String> values) {
        return CHECKS.faults(form01(), values, "/lines/0").stream().map(FieldChecksTest::told).toList();
    }

    private static String told(FieldError fault) {
        return fault.pointer() + " " + fault.error();
    }

    @Test
    void complete_line_has_no_faults_and_no_doubts() {
        assertEquals(List.of(), faults(hanh()));
        assertEquals(List.of(), CHECKS.doubts(form01(), hanh(), ""));
    }

    @Test
    void missing_fields_are_told_all_at_once_by_their_pointers() {
        assertEquals(List.of("/lines/0/fullName REQUIRED", "/lines/0/dateOfBirth REQUIRED", "/lines/0/nationalId REQUIRED",
                "/lines/0/nationalIdIssuedOn REQUIRED", "/lines/0/officialEmail REQUIRED"), faults(Map.of()));
    }

    @ParameterizedTest(name = "{0} = {1} is {2}")
    @CsvSource({
        "fullName, Nguyễn Thị Nguyễn Thị Nguyễn Thị Nguyễn Thị, TOO_LONG",
        "dateOfBirth, 31/02/1985, BAD_DATE", "dateOfBirth, 12 tháng 3, BAD_DATE",
        "dateOfBirth, 1885-03-12, BAD_BIRTH_DATE",
        "nationalId, 123456789, BAD_NATIONAL_ID", "nationalId, 06718500123A, BAD_NATIONAL_ID", "nationalId, 67185001234, NATIONAL_ID_SHORT",
        "nationalId, 77777777777, BAD_NATIONAL_ID",
        "nationalIdIssuedOn, 1984-01-01, ISSUED_BEFORE_BIRTH", "nationalIdIssuedOn, 2026-12-01, DATE_IN_FUTURE",
        "officialEmail, hanh@gmail.com, EMAIL_PRIVATE", "officialEmail, hanh@YAHOO.com.vn, EMAIL_PRIVATE", "officialEmail, hanh@congty.vn, EMAIL_NOT_OFFICIAL",
        "officialEmail, hanh@xdaknong.gov.vn, EMAIL_NOT_OFFICIAL", "officialEmail, hanh tran@daknong.gov.vn, BAD_EMAIL", "officialEmail, hanh@, BAD_EMAIL",
        "mobile, 12345, BAD_PHONE", "mobile, không có, BAD_PHONE",
        "oldCertificateSerial, xyz, BAD_SERIAL", "oldCertificateSerial, 0, BAD_SERIAL",
        "simPki, viettel, BAD_SIM", "simPki, Viettel/xx, BAD_SIM", "renew, có, BAD_CHECK"})
    void wrong_value_is_told_by_its_code(String field, String value, String code) {
        Map<String, String> values = hanh();
        values.put(field, value);

        assertEquals(List.of("/lines/0/" + field + " " + code), faults(values));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"dateOfBirth, 12/3/1985", "officialEmail, hanh@daknong.gov.vn", "mobile, +84 912 345 678", "mobile, 0912.345.678",
        "oldCertificateSerial, 7A:F2:DF:52", "simPki, Viettel", "simPki, Mobifone/cs", "renew, x", "renew, ×"})
    void ways_of_writing_that_are_right(String field, String value) {
        Map<String, String> values = hanh();
        values.put(field, value);

        assertEquals(List.of(), faults(values));
    }

    @Test
    void sim_needs_a_mobile_number() {
        Map<String, String> values = hanh();
        values.put("simPki", "Vinaphone/cs");
        values.put("mobile", "02613822855");

        assertEquals(List.of("/lines/0/mobile MOBILE_FOR_SIM"), faults(values));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({"nationalId, 067186001234, NATIONAL_ID_YEAR", "nationalId, 097185001234, NATIONAL_ID_PROVINCE", "nationalId, 000185001234, NATIONAL_ID_PROVINCE"})
    void odd_numbers_only_warn(String field, String value, String code) {
        Map<String, String> values = hanh();
        values.put(field, value);

        assertEquals(List.of(), faults(values));
        assertEquals(List.of("/" + field + " " + code), CHECKS.doubts(form01(), values, "").stream().map(FieldChecksTest::told).toList());
    }

    @Test
    void leading_zero_is_proposed_but_never_put_in() {
        Map<String, String> values = hanh();
        values.put("nationalId", "67185001234");

        FieldError fault = CHECKS.faults(form01(), values, "").get(0);

        assertEquals("067185001234", fault.arguments()[0]);
    }
}
