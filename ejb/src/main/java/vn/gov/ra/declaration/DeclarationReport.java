package vn.gov.ra.declaration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.Issuer;
import vn.gov.ra.document.render.letter.LetterHead;
import vn.gov.ra.document.render.letter.RegisterPrint;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.document.render.sheet.SheetContent;
import vn.gov.ra.document.render.sheet.SpreadsheetWriter;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Sha256;

/** The synthesis of a campaign, on paper or as a workbook, in Vietnamese. */
@Dependent
class DeclarationReport {

    private static final Map<ReportFormat, String> TYPES = Map.of(ReportFormat.PDF, "application/pdf", ReportFormat.XLSX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Inject
    private Settings settings;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Clock clock;

    FileContent of(CampaignView campaign, List<DeclarationSummary> rows, ReportFormat format) {
        List<Column> columns = Stream.of("no", "agency", "state", "holders", "holds", "left", "moved", "changed", "arrived", "toReport")
                .map(key -> new Column(key, label("column." + key))).toList();
        TableContent table = TableContent.of(columns, rows.stream().map(DeclarationReport::cells).toList());
        String title = label("report.title");
        String period = label("report.period", campaign.title(), Messages.shown(calendar.today(), Messages.VI));
        String total = label("report.total", campaign.declarations(), campaign.confirmed(), campaign.missing());
        LetterHead head = new LetterHead(new Issuer(settings.get("office.parent"), settings.get("office.name"), settings.get("office.place")), "/" + settings.get("office.symbol"),
                calendar.today(), title);
        byte[] bytes = format == ReportFormat.PDF ? PdfWriter.write(clock.instant(), new RegisterPrint(head, title, period, table, total))
                : SpreadsheetWriter.write(new SheetContent(campaign.number(), List.of(title, period, total), table), clock.instant());
        String name = "tong-hop-" + campaign.number() + "." + format.name().toLowerCase(Locale.ROOT);
        return new FileContent(new FileRef(campaign.id(), Sha256.hex(bytes), TYPES.get(format), bytes.length, name), bytes);
    }

    private static Map<String, String> cells(DeclarationSummary row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("agency", row.agencyName());
        cells.put("state", row.state() == DeclarationState.CONFIRMED && row.noChange() ? label("noChange") : Messages.label(row.state(), Messages.VI));
        cells.put("holders", String.valueOf(row.holders()));
        cells.put("holds", String.valueOf(row.holds()));
        cells.put("left", String.valueOf(row.left()));
        cells.put("moved", String.valueOf(row.moved()));
        cells.put("changed", String.valueOf(row.changed()));
        cells.put("arrived", String.valueOf(row.arrived()));
        cells.put("toReport", String.valueOf(row.toReport()));
        return cells;
    }

    private static String label(String key, Object... arguments) {
        return Messages.label("declaration." + key, Messages.VI, arguments);
    }
}
