package vn.gov.ra.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The forms as the migration brings them. */
class FormDefinitionTest {

    private static final Set<String> TYPES = Set.of("TEXT", "DATE", "NATIONAL_ID", "EMAIL", "PHONE", "SERIAL", "SIM", "CHECK");

    @Test
    void form_01_has_the_keys_of_the_contract_in_order() throws IOException {
        assertEquals(List.of("fullName", "dateOfBirth", "nationalId", "nationalIdIssuedOn", "nationalIdIssuedBy", "officialEmail", "organisationName", "province",
                "position", "mobile", "oldCertificateSerial", "simPki"), form("01").fields().stream().map(FormField::key).toList());
    }

    @Test
    void number_date_and_place_of_the_identity_card_are_one_column() throws IOException {
        assertEquals(List.of("Họ và tên", "Ngày sinh", "Số định danh cá nhân/Ngày cấp, nơi cấp", "Địa chỉ thư điện tử công vụ", "Tên cơ quan, tổ chức công tác",
                "Tỉnh/Thành phố", "Chức vụ", "Số điện thoại di động", "Số hiệu chứng thư chữ ký số cũ (nếu có)", "SIM PKI"), headings("01"));
        assertEquals(3, form("01").columns().get(2).fields().size());
        assertEquals("nationalId", form("01").columns().get(2).key());
    }

    @Test
    void headings_of_the_other_forms_are_word_for_word() throws IOException {
        assertEquals(List.of("Tên cơ quan, tổ chức", "Địa chỉ", "Mã số thuế", "Mã quan hệ ngân sách", "Tỉnh/Thành phố", "Địa chỉ thư điện tử công vụ"), headings("02"));
        assertEquals(List.of("Tên chứng thư chữ ký số", "Số hiệu chứng thư (SIM-PKI ghi thêm số điện thoại ký số)", "Địa chỉ thư điện tử công vụ",
                "Thông tin cần thay đổi", "Thông tin mới", "Gia hạn", "TĐTT"), headings("04"));
        assertEquals(List.of("Tên chứng thư chữ ký số", "Số định danh cá nhân/Ngày cấp, nơi cấp (cá nhân)", "Mã số thuế (cơ quan)", "Mã quan hệ ngân sách (cơ quan)",
                "Địa chỉ thư điện tử công vụ", "Số hiệu chứng thư chữ ký số", "Số hiệu thiết bị lưu khóa bí mật", "Lý do thu hồi"), headings("05"));
        assertEquals(List.of("Số hiệu thiết bị lưu khóa bí mật", "Tên chứng thư chữ ký số", "Cơ quan, tổ chức công tác", "Địa chỉ thư điện tử công vụ"), headings("06"));
    }

    @Test
    void a_heading_over_several_columns_is_their_group() throws IOException {
        assertEquals(List.of("Thông tin thuê bao", "Thông tin thuê bao", "Thông tin thuê bao"),
                form("06").columns().stream().skip(1).map(FormColumn::group).toList());
        assertEquals("Dịch vụ yêu cầu", form("04").columns().get(6).group());
    }

    @Test
    void only_form_03_has_not_been_compared_with_the_official_text() throws IOException {
        for (FormDefinition form : DeliveredForms.all()) {
            assertEquals(!form.form().equals("03"), form.confirmed(), form.form());
            form.fields().forEach(field -> assertTrue(TYPES.contains(field.type()), field.key()));
        }
        assertEquals(6, DeliveredForms.all().size());
    }

    private static List<String> headings(String form) throws IOException {
        return form(form).columns().stream().map(FormColumn::heading).toList();
    }

    private static FormDefinition form(String number) throws IOException {
        return DeliveredForms.all().stream().filter(form -> form.form().equals(number)).findFirst().orElseThrow();
    }
}
