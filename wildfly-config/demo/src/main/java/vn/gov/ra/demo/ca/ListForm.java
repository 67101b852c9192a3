package vn.gov.ra.demo.ca;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms the operator takes, with the columns of their lists as it knows them ({@code domain.md} §3.1, verbatim and
 * in order), and after them the portal's request line code. A form whose printed header has two tiers may be written
 * flat in more than one way; each accepted way is a layout.
 */
enum ListForm {

    FORM_01("01", List.of("STT", "Họ và tên", "Ngày sinh", "Số định danh cá nhân/Ngày cấp, nơi cấp", "Địa chỉ thư điện tử công vụ",
            "Tên cơ quan, tổ chức công tác", "Tỉnh/Thành phố", "Chức vụ", "Số điện thoại di động",
            "Số hiệu chứng thư chữ ký số cũ (nếu có)", "SIM PKI")),
    FORM_02("02", List.of("STT", "Tên cơ quan, tổ chức", "Địa chỉ", "Mã số thuế", "Mã quan hệ ngân sách", "Tỉnh/Thành phố",
            "Địa chỉ thư điện tử công vụ")),
    FORM_03("03", List.of("STT", "Tên thiết bị, dịch vụ, phần mềm", "Cơ quan, tổ chức quản lý", "Tên miền/địa chỉ IP", "Tỉnh/Thành phố",
            "Địa chỉ thư điện tử công vụ", "Mục đích sử dụng")),
    FORM_04("04", List.of("STT", "Tên chứng thư chữ ký số", "Số hiệu chứng thư (SIM-PKI ghi thêm số điện thoại ký số)",
            "Địa chỉ thư điện tử công vụ", "Thông tin cần thay đổi", "Thông tin mới", "Dịch vụ yêu cầu: Gia hạn (×) / TĐTT (×)"),
            List.of("STT", "Tên chứng thư chữ ký số", "Số hiệu chứng thư (SIM-PKI ghi thêm số điện thoại ký số)",
            "Địa chỉ thư điện tử công vụ", "Thông tin cần thay đổi", "Thông tin mới", "Gia hạn (×)", "TĐTT (×)"),
            List.of("STT", "Tên chứng thư chữ ký số", "Số hiệu chứng thư (SIM-PKI ghi thêm số điện thoại ký số)",
            "Địa chỉ thư điện tử công vụ", "Thông tin cần thay đổi", "Thông tin mới", "Dịch vụ yêu cầu: Gia hạn (×)", "Dịch vụ yêu cầu: TĐTT (×)")),
    FORM_05("05", List.of("STT", "Tên chứng thư chữ ký số", "Số định danh cá nhân/Ngày cấp, nơi cấp (cá nhân)", "Mã số thuế (cơ quan)",
            "Mã quan hệ ngân sách (cơ quan)", "Địa chỉ thư điện tử công vụ", "Số hiệu chứng thư chữ ký số",
            "Số hiệu thiết bị lưu khóa bí mật", "Lý do thu hồi")),
    FORM_06("06", List.of("STT", "Số hiệu thiết bị lưu khóa bí mật", "Tên chứng thư chữ ký số", "Cơ quan, tổ chức công tác",
            "Địa chỉ thư điện tử công vụ"),
            List.of("STT", "Số hiệu thiết bị lưu khóa bí mật", "Thông tin thuê bao: Tên chứng thư chữ ký số",
            "Thông tin thuê bao: Cơ quan, tổ chức công tác", "Thông tin thuê bao: Địa chỉ thư điện tử công vụ"),
            List.of("STT", "Số hiệu thiết bị lưu khóa bí mật", "Thông tin thuê bao / Tên chứng thư chữ ký số",
            "Thông tin thuê bao / Cơ quan, tổ chức công tác", "Thông tin thuê bao / Địa chỉ thư điện tử công vụ"));

    /** The portal's own column, after those of the form: results name the line by it. */
    static final String LINE_CODE = "Mã dòng";

    private final String number;
    private final List<List<String>> layouts = new ArrayList<>();

    @SafeVarargs
    ListForm(String number, List<String>... layouts) {
        this.number = number;
        for (List<String> layout : layouts) {
            List<String> columns = new ArrayList<>(layout);
            columns.add(LINE_CODE);
            this.layouts.add(List.copyOf(columns));
        }
    }

    String number() {
        return number;
    }

    /**
     * The form whose header this is. A header that fits none is compared with the layout most like it, so that the
     * refusal can name the first column that is wrong.
     */
    static ListForm ofHeader(List<String> header) {
        ListForm nearest = FORM_01;
        List<String> layout = FORM_01.layouts.get(0);
        long best = -1;
        for (ListForm form : values()) {
            for (List<String> columns : form.layouts) {
                if (columns.equals(header)) return form;
                long alike = header.stream().filter(columns::contains).count();
                if (alike <= best) continue;
                best = alike;
                nearest = form;
                layout = columns;
            }
        }
        throw refusal(nearest, layout, header);
    }

    private static CaRefusal refusal(ListForm form, List<String> expected, List<String> header) {
        int i = 0;
        while (i < expected.size() && i < header.size() && expected.get(i).equals(header.get(i))) i++;
        if (i == expected.size()) return new CaRefusal(422, "CA-LIST-COLUMN-EXTRA", form.number, i + 1, header.get(i));
        String wanted = expected.get(i);
        if (!header.contains(wanted)) return new CaRefusal(422, "CA-LIST-COLUMN-MISSING", form.number, i + 1, wanted, i < header.size() ? header.get(i) : "");
        return new CaRefusal(422, "CA-LIST-COLUMN-ORDER", form.number, wanted, i + 1, header.indexOf(wanted) + 1);
    }
}
