package vn.gov.ra.declaration;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gov.ra.document.render.sheet.TableReader;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/**
 * The agency's own list of people, as its personnel office has it: CSV in UTF-8 or the first sheet of a workbook; the first line names the columns
 * {@code fullName,nationalId,position,email}, or in Vietnamese {@code Họ và tên, Số định danh cá nhân, Chức vụ, Thư công vụ}. The name must be there.
 */
final class HrList {

    static final int MOST = 5_000;

    private static final Map<String, String> COLUMNS = Map.of("fullname", "fullName", "ho va ten", "fullName", "ho ten", "fullName", "nationalid", "nationalId",
            "so dinh danh ca nhan", "nationalId", "position", "position", "chuc vu", "position", "email", "email");
    private static final String MAIL = "thu cong vu";

    /** One person. @param nationalId digits, null where none is given @param email lower case, null where none is given */
    record Entry(String fullName, String nationalId, String position, String email) {
    }

    private HrList() {
    }

    static List<Entry> read(byte[] content) {
        List<List<String>> rows = rows(content);
        if (rows.isEmpty()) {
            throw new DomainException(DeclarationError.FILE_UNREADABLE);
        }
        Map<String, Integer> where = heading(rows.get(0));
        if (!where.containsKey("fullName")) {
            throw new DomainException(DeclarationError.COLUMN_MISSING, "fullName");
        }
        if (rows.size() > MOST + 1) {
            throw new DomainException(DeclarationError.TOO_MANY, MOST);
        }
        return rows.stream().skip(1).map(row -> entry(row, where)).filter(entry -> entry.fullName() != null).toList();
    }

    private static List<List<String>> rows(byte[] content) {
        try {
            return TableReader.rows(content, MOST + 2).stream().filter(row -> row.stream().anyMatch(cell -> VietnameseText.cleanToNull(cell) != null)).toList();
        } catch (IOException e) {
            throw new DomainException(DeclarationError.FILE_UNREADABLE);
        }
    }

    private static Map<String, Integer> heading(List<String> row) {
        Map<String, Integer> where = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String key = VietnameseText.fold(row.get(i) == null ? "" : row.get(i)).strip();
            String column = COLUMNS.getOrDefault(key, key.startsWith(MAIL) ? "email" : null);
            if (column != null) {
                where.putIfAbsent(column, i);
            }
        }
        return where;
    }

    private static Entry entry(List<String> row, Map<String, Integer> where) {
        String number = cell(row, where.get("nationalId"));
        String email = cell(row, where.get("email"));
        return new Entry(cell(row, where.get("fullName")), number == null ? null : number.replaceAll("\\D", ""), cell(row, where.get("position")),
                email == null ? null : email.toLowerCase(Locale.ROOT));
    }

    private static String cell(List<String> row, Integer at) {
        return at == null || at >= row.size() ? null : VietnameseText.cleanToNull(row.get(at));
    }
}
