package vn.gov.ra.demo.ca;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Submission ZIPs as the portal would write them, and reading of what comes back; typed a second time on purpose. */
final class Submissions {

    static final List<String> FORM_01 = List.of("STT", "Họ và tên", "Ngày sinh", "Số định danh cá nhân/Ngày cấp, nơi cấp",
            "Địa chỉ thư điện tử công vụ", "Tên cơ quan, tổ chức công tác", "Tỉnh/Thành phố", "Chức vụ", "Số điện thoại di động",
            "Số hiệu chứng thư chữ ký số cũ (nếu có)", "SIM PKI", "Mã dòng");
    static final List<String> FORM_04 = List.of("STT", "Tên chứng thư chữ ký số", "Số hiệu chứng thư (SIM-PKI ghi thêm số điện thoại ký số)",
            "Địa chỉ thư điện tử công vụ", "Thông tin cần thay đổi", "Thông tin mới", "Dịch vụ yêu cầu: Gia hạn (×) / TĐTT (×)", "Mã dòng");
    static final List<String> FORM_05 = List.of("STT", "Tên chứng thư chữ ký số", "Số định danh cá nhân/Ngày cấp, nơi cấp (cá nhân)",
            "Mã số thuế (cơ quan)", "Mã quan hệ ngân sách (cơ quan)", "Địa chỉ thư điện tử công vụ", "Số hiệu chứng thư chữ ký số",
            "Số hiệu thiết bị lưu khóa bí mật", "Lý do thu hồi", "Mã dòng");

    private Submissions() {}

    static List<String> person(int seq, String name) {
        return List.of(Integer.toString(seq), name, "10/05/1990", "067075000123/10/5/2021, Cục CSQLHC về TTXH", "a%d@quangngai.gov.vn".formatted(seq),
                "UBND xã Đăk Hà", "Quảng Ngãi", "Công chức", "0912000001", "", "", code(seq));
    }

    static String code(int seq) {
        return "YC-2026-000123-%02d".formatted(seq);
    }

    static byte[] threePeople() throws IOException {
        return zip(FORM_01, person(1, "Nguyễn Thị Hạnh"), person(2, "Đinh Văn Ất"), person(3, "Y Thuỷ"));
    }

    @SafeVarargs
    static byte[] zip(List<String> header, List<String>... rows) throws IOException {
        List<List<String>> all = new ArrayList<>(List.of(rows));
        all.add(0, header);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("danh-sach.csv", csv(all));
        files.put("danh-sach.xlsx", workbook(all));
        files.put("cong-van.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        return zip(files);
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        StringBuilder manifest = new StringBuilder("{\"number\":\"DS-2026-014\",\"files\":[");
        String comma = "";
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            manifest.append(comma).append("{\"name\":\"%s\",\"sha256\":\"%s\"}".formatted(file.getKey(), Digests.sha256(file.getValue())));
            comma = ",";
        }
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put("manifest.json", manifest.append("]}").toString().getBytes(StandardCharsets.UTF_8));
        return bare(all);
    }

    static byte[] bare(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) files.put(entry.getName(), in.readAllBytes());
        }
        return files;
    }

    /** Rows of the result list without its header. */
    static List<List<String>> rows(byte[] resultZip) throws IOException {
        String text = new String(unzip(resultZip).get("ket-qua.csv"), StandardCharsets.UTF_8).substring(1);
        List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
        return records.subList(1, records.size()).stream().map(CSVRecord::toList).toList();
    }

    static byte[] csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (List<String> row : rows) {
            List<String> quoted = row.stream().map(v -> v.contains(",") ? '"' + v + '"' : v).toList();
            text.append(String.join(",", quoted)).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("danh-sach");
            for (int r = 0; r < rows.size(); r++)
                for (int c = 0; c < rows.get(r).size(); c++) sheet.value(r + 4, c, rows.get(r).get(c));
        }
        return bytes.toByteArray();
    }
}
