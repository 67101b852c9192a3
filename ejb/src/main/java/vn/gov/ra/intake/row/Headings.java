package vn.gov.ra.intake.row;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.VietnameseText;

/** Which field of a form a heading means: the form's own words first, then what agencies write instead ({@code domain.md} §12). */
final class Headings {

    /** Not a field: the running number. */
    static final String NUMBER = "#";
    /** Parts of a name in two columns. */
    static final String FAMILY_NAME = "#family";
    static final String GIVEN_NAME = "#given";

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            entry(NUMBER, "stt|tt|so tt|so thu tu|no|thu tu"),
            entry(FAMILY_NAME, "ho dem|ho va dem|ho va ten dem|ho ten dem|ho lot|ho va chu dem|ho"),
            entry(GIVEN_NAME, "ten"),
            entry("fullName", "ho va ten|ho ten|ho va ten can bo|ho ten can bo|ten can bo|ho va ten thue bao|full name|fullname"),
            entry("dateOfBirth", "ngay sinh|ngay thang nam sinh|nam sinh|sinh ngay|ngay thang sinh|ngay sinh dd mm yyyy|date of birth|dateofbirth"),
            entry("nationalId", "so dinh danh ca nhan|so dinh danh|so cmnd|cmnd|so cccd|cccd|cmnd cccd|so cmnd cccd|so cmnd so cccd|so ddcn|ddcn|can cuoc|so can cuoc|can cuoc cong dan"
                    + "|so can cuoc cong dan|so cmt|cmt|so dinh danh ca nhan so|so cccd so|cmnd cccd so|ma dinh danh ca nhan|nationalid|so giay to tuy than"),
            entry("nationalIdIssuedOn", "ngay cap|ngay cap cccd|ngay cap cmnd|ngay cap cmnd cccd|ngay cap so dinh danh|ngay cap can cuoc|cap ngay|nationalidissuedon"),
            entry("nationalIdIssuedBy", "noi cap|noi cap cccd|noi cap cmnd|noi cap cmnd cccd|noi cap so dinh danh|noi cap can cuoc|co quan cap|nationalidissuedby"),
            entry("officialEmail", "email|e mail|thu dien tu|hop thu cong vu|dia chi email|email cong vu|dia chi email cong vu|thu dien tu cong vu|dia chi thu dien tu|thu cong vu"
                    + "|hop thu dien tu|hop thu dien tu cong vu|dia chi thu cong vu|mail|mail cong vu|officialemail|official email"),
            entry("organisationName", "don vi|co quan|co quan cong tac|don vi cong tac|ten co quan|ten don vi|co quan don vi|ten co quan don vi|co quan to chuc|co quan to chuc cong tac"
                    + "|ten co quan to chuc|ten co quan to chuc cong tac|noi cong tac|co quan to chuc quan ly|organisationname|organisation"),
            entry("province", "tinh|tinh thanh pho|tinh thanh|tinh tp|thanh pho|province"),
            entry("position", "chuc vu|chuc danh|chuc vu chuc danh|chuc danh chuc vu|position"),
            entry("mobile", "sdt|so dt|dtdd|di dong|so di dong|dien thoai|so dien thoai|dien thoai di dong|so dtdd|so dien thoai di dong|sdt di dong|mobile|phone"),
            entry("oldCertificateSerial", "so hieu chung thu chu ky so cu|so hieu chung thu so cu|so hieu chung thu cu|so serial|so hieu cts|so hieu cts cu|serial number|serial|so serial cu"
                    + "|so hieu chung thu chu ky so|so hieu chung thu so|so hieu chung thu|oldcertificateserial"),
            entry("certificateSerial", "so hieu chung thu chu ky so|so hieu chung thu so|so hieu chung thu|so serial|so hieu cts|serial number|serial|certificateserial"),
            entry("simPki", "sim pki|sim|nha mang|simpki|sim pki nha mang"),
            entry("address", "dia chi|dia chi co quan|dia chi tru so|tru so|address"),
            entry("taxCode", "ma so thue|mst|ma so thue co quan|taxcode"),
            entry("budgetCode", "ma quan he ngan sach|ma qhns|mqhns|ma quan he ngan sach co quan|ma dvqhns|ma don vi qhns|budgetcode"),
            entry("deviceName", "ten thiet bi|ten thiet bi dich vu phan mem|ten dich vu|ten phan mem|ten he thong|devicename"),
            entry("domainOrIp", "ten mien|dia chi ip|ten mien ip|ten mien dia chi ip|ip|domain|domainorip"),
            entry("purpose", "muc dich|muc dich su dung|purpose"),
            entry("certificateName", "ten chung thu chu ky so|ten chung thu so|ten chung thu|ten cts|ten thue bao|thue bao|ho va ten|ho ten|certificatename"),
            entry("signingPhone", "so dien thoai ky so|sdt ky so|signingphone"),
            entry("changedContent", "thong tin can thay doi|noi dung thay doi|noi dung can thay doi|thong tin thay doi|thong tin cu|changedcontent"),
            entry("newContent", "thong tin moi|noi dung moi|newcontent"),
            entry("renew", "gia han|gia han x|dich vu yeu cau gia han|renew"),
            entry("change", "tdtt|thay doi thong tin|tdtt x|thay doi noi dung|thay doi noi dung thong tin|dich vu yeu cau tdtt|change"),
            entry("tokenSerial", "so hieu thiet bi luu khoa bi mat|so hieu thiet bi|so seri token|so serial token|serial token|so token|so hieu token|seri token|token|tokenserial"),
            entry("reason", "ly do thu hoi|ly do|reason"));

    private static final int LONGEST = 120;

    private final Map<String, String> keyOf = new HashMap<>();

    Headings(FormDefinition form) {
        for (FormField field : form.fields()) {
            add(field.key(), SYNONYMS.getOrDefault(field.key(), ""));
            keyOf.put(plain(field.key()), field.key());
        }
        form.columns().forEach(column -> {
            keyOf.put(plain(column.heading()), column.key());
            if (column.group() != null) {
                keyOf.put(plain(column.group() + " " + column.heading()), column.key());
            }
        });
        add(NUMBER, SYNONYMS.get(NUMBER));
        if (form.field("fullName").isPresent()) {
            add(FAMILY_NAME, SYNONYMS.get(FAMILY_NAME));
            add(GIVEN_NAME, SYNONYMS.get(GIVEN_NAME));
        }
    }

    private void add(String key, String words) {
        for (String word : words.split("\\|")) {
            if (!word.isEmpty()) {
                keyOf.putIfAbsent(word, key);
            }
        }
    }

    /** Key of the field, {@link #NUMBER}, or a part of a name; the heading has exactly known words. */
    Optional<String> exact(String heading) {
        return Optional.ofNullable(keyOf.get(plain(heading)));
    }

    /** Also for "Họ và tên (ghi chữ in thường)": the longest known heading that it begins with, of two words at least. */
    Optional<String> key(String heading) {
        String plain = plain(heading);
        return exact(heading).or(() -> keyOf.keySet().stream().filter(known -> known.indexOf(' ') > 0 && plain.startsWith(known + " ") && plain.length() < LONGEST)
                .max(Comparator.comparingInt(String::length)).map(keyOf::get));
    }

    /** Folded, signs and numbers of columns gone. */
    static String plain(String heading) {
        return VietnameseText.fold(heading).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
