package vn.gov.ra.intake.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.gov.ra.intake.sheet.Cell;
import vn.gov.ra.intake.sheet.Grid;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;

/** Tells rows of data from what else stands below the headings. In doubt a row is data: a wrong finding is seen, a lost row is not. */
final class RowKind {

    /** What a row is. */
    enum Kind {
        DATA, SECTION, TOTAL, SKIP
    }

    private static final Pattern TOTAL = Pattern.compile("(tong cong|tong so|cong|tong)( .*|$)");
    private static final Pattern FOOT = Pattern.compile("(nguoi lap|nguoi lap bieu|thu truong|tm|kt|tl|tuq|chu tich|pho chu tich|giam doc|noi nhan|nhu tren|luu|ghi chu|ky ten|danh sach (nay )?gom"
            + "|an dinh|ngay \\d+ thang|.*, ngay .* thang .* nam).*");
    private static final Pattern SECTION_NUMBER = Pattern.compile("[ivxIVX]{1,5}|[A-HK-Za-hk-z]");
    private static final Pattern SECTION_TEXT = Pattern.compile("^\\s*(?:[IVX]{1,5}|[A-H])\\s*[.)\\-/:]\\s*\\S.*");
    private static final Pattern OFFICE = Pattern.compile("(so|ubnd|uy ban|phong|ban|trung tam|chi cuc|cuc|van phong|truong|huyen|xa|phuong|thi xa|thi tran|thanh pho|hdnd|bql|don vi|khoi|cac|dang uy|tinh) .*");
    /** Marks the example row of our own template. */
    private static final Pattern EXAMPLE = Pattern.compile("vd|vi du|mau");
    /** Fields that no title or signature ever has. */
    private static final Set<String> TELLING = Set.of("NATIONAL_ID", "EMAIL", "SERIAL", "PHONE", "DATE");

    private static final int MOST_MERGES = 5_000;

    private final Layout layout;
    private final FormDefinition form;
    private boolean ended;

    RowKind(Layout layout, FormDefinition form) {
        this.layout = layout;
        this.form = form;
    }

    Kind of(Grid.Line row, Grid grid) {
        if (row.blank()) {
            return Kind.SKIP;
        }
        List<String> texts = new TreeMap<>(row.cells()).values().stream().filter(cell -> !cell.blank()).map(Cell::text).toList();
        String first = Headings.plain(texts.get(0));
        boolean telling = telling(row);
        if (!telling && texts.stream().anyMatch(text -> TOTAL.matcher(Headings.plain(text)).matches()) && !numbered(row)) {
            ended = true;
            return Kind.TOTAL;
        }
        if (!telling && !numbered(row) && (FOOT.matcher(first).matches() || texts.size() <= 2 && texts.stream().anyMatch(text -> FOOT.matcher(Headings.plain(text)).matches()))) {
            ended = true;
            return Kind.SKIP;
        }
        if (EXAMPLE.matcher(Headings.plain(number(row).text())).matches()) {
            return Kind.SKIP;
        }
        if (ended && !telling && !numbered(row) && texts.size() <= 3 || columnNumbers(texts)) {
            return Kind.SKIP;
        }
        return section(row, texts, grid, telling) ? Kind.SECTION : Kind.DATA;
    }

    private boolean section(Grid.Line row, List<String> texts, Grid grid, boolean telling) {
        if (telling || texts.size() > 2) {
            return false;
        }
        Cell number = number(row);
        if (texts.size() == 2) {
            return !number.blank() && SECTION_NUMBER.matcher(number.text().strip().replaceAll("[.)]$", "")).matches();
        }
        boolean merged = grid.merges().stream().limit(MOST_MERGES).anyMatch(merge -> merge.firstRow() == row.number() && merge.lastColumn() > merge.firstColumn()
                && !row.cell(merge.firstColumn()).blank());
        boolean inNumberColumn = !number.blank() && !number.text().strip().matches("\\d+");
        return merged || inNumberColumn || SECTION_TEXT.matcher(texts.get(0)).matches() || OFFICE.matcher(Headings.plain(texts.get(0))).matches();
    }

    /** "(1) (2) (3)" below the headings. */
    private static boolean columnNumbers(List<String> texts) {
        if (texts.size() < 3) {
            return false;
        }
        int last = 0;
        for (String text : texts) {
            String bare = text.replaceAll("[()\\s]", "");
            if (!bare.matches("\\d{1,2}") || Integer.parseInt(bare) <= last) {
                return false;
            }
            last = Integer.parseInt(bare);
        }
        return last <= texts.size() + 3;
    }

    private boolean numbered(Grid.Line row) {
        return number(row).text().strip().matches("\\d+\\.?");
    }

    private Cell number(Grid.Line row) {
        Integer column = layout.columns().get(Headings.NUMBER);
        return column == null ? Cell.BLANK : row.cell(column);
    }

    private boolean telling(Grid.Line row) {
        for (Map.Entry<String, Integer> column : layout.columns().entrySet()) {
            String type = form.field(column.getKey()).map(FormField::type).orElse("");
            if (TELLING.contains(type) && !row.cell(column.getValue()).blank()) {
                return true;
            }
        }
        return false;
    }
}
