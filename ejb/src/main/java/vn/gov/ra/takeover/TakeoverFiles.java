package vn.gov.ra.takeover;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.sheet.CsvWriter;
import vn.gov.ra.intake.Found;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Sha256;

/** The reconciliation and the findings as CSV. */
final class TakeoverFiles {

    private TakeoverFiles() {
    }

    /** Kind by kind, then what each agency began with. */
    static FileContent report(TakeoverView takeover, List<Counted> counted, List<OpeningBalance> balance, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (Counted one : counted) {
            rows.add(Arrays.asList(Messages.label(one.kind(), locale), text(one.expected()), text(one.read()), text(one.fresh()), text(one.same()), text(one.different()), text(one.quarantined()),
                    text(one.open()), text(one.made()), text(one.gap()), "", "", "", ""));
        }
        for (OpeningBalance one : balance) {
            rows.add(Arrays.asList(Messages.label(one.kind(), locale), "", "", "", "", "", "", "", "", "", one.agencyCode(), one.agencyName(), Messages.label(one.labelKey(), locale), text(one.amount())));
        }
        return csv(takeover.number() + "-doi-soat.csv", new TableContent(columns(locale, "kind", "expected", "read", "new", "same", "different", "quarantined", "open", "made", "gap", "agencyCode",
                "agency", "class", "amount"), rows));
    }

    /** One line for each finding; rows without one are left out. */
    static FileContent findings(TakeoverView takeover, List<StagedView> staged, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (StagedView one : staged) {
            for (Found found : one.row().findings()) {
                rows.add(Arrays.asList(Messages.label(one.kind(), locale), one.book(), text(one.row().row()), one.row().cells().getOrDefault(found.column(), ""),
                        found.column().isEmpty() ? "" : Messages.optionalLabel("takeover.column." + found.column(), locale).orElse(found.column()), one.sourceId(),
                        one.outcome() == null ? "" : Messages.label(one.outcome(), locale), found.code(), Messages.error(new CodeKept(found.code()), locale, found.arguments().toArray())));
            }
        }
        return csv(takeover.number() + "-phat-hien.csv", new TableContent(columns(locale, "kind", "book", "row", "cell", "column", "sourceId", "outcome", "code", "message"), rows));
    }

    private static List<Column> columns(Locale locale, String... keys) {
        return Arrays.stream(keys).map(key -> new Column(key, Messages.label("takeover.report." + key, locale))).toList();
    }

    private static FileContent csv(String name, TableContent table) {
        byte[] bytes = CsvWriter.write(table);
        return new FileContent(new FileRef(Ids.next(), Sha256.hex(bytes), "text/csv; charset=" + StandardCharsets.UTF_8, bytes.length, name), bytes);
    }

    private static String text(Object value) {
        return value == null ? "" : String.valueOf(value);
    }
}
