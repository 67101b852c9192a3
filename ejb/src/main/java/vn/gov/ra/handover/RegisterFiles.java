package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Sha256;

/** The register of one year on paper or as a workbook, in Vietnamese, every row of it. */
@Dependent
class RegisterFiles {

    private static final Map<RegisterFormat, String> TYPES = Map.of(RegisterFormat.PDF, "application/pdf", RegisterFormat.XLSX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Inject
    private Settings settings;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Clock clock;

    FileContent of(int year, List<RegisterEntryView> rows, RegisterFormat format) {
        TableContent table = TableContent.of(columns(format), rows.stream().map(this::cells).toList());
        String title = label("print");
        String period = label("year", String.valueOf(year));
        LetterHead head = new LetterHead(new Issuer(settings.get("office.parent"), settings.get("office.name"), settings.get("office.place")), "/" + settings.get("office.symbol"),
                calendar.today(), title);
        String total = label("total", rows.size());
        byte[] bytes = format == RegisterFormat.PDF ? PdfWriter.write(clock.instant(), new RegisterPrint(head, title, period, table, total))
                : SpreadsheetWriter.write(new SheetContent(label("title") + " " + year, List.of(title, period, total), table), clock.instant());
        String name = "so-ban-giao-" + year + "." + format.name().toLowerCase(Locale.ROOT);
        return new FileContent(new FileRef(Ids.next(), Sha256.hex(bytes), TYPES.get(format), bytes.length, name), bytes);
    }

    /** On paper what belongs together stands in one cell, so that the book fits across the page; in a workbook each thing has a column to sort and count by. */
    private static List<Column> columns(RegisterFormat format) {
        Stream<String> what = format == RegisterFormat.PDF ? Stream.of("minutesWhole", "giverWhole", "receiverWhole", "deviceWhole", "certificateWhole")
                : Stream.of("minutes", "date", "giver", "giverPerson", "giverPosition", "receiver", "receiverPerson", "receiverPosition", "receiverIdentity", "receiverMandate", "model", "deviceSerial",
                        "certificateName", "certificateSerial");
        return Stream.of(Stream.of("no"), what, Stream.of("condition", "purpose", "signed", "remark"))
                .flatMap(keys -> keys).map(key -> new Column("no".equals(key) ? "entry" : key, heading(key))).toList();
    }

    private static String heading(String key) {
        return switch (key) {
            case "minutes" -> Messages.label("handover.number", Messages.VI);
            case "giver", "giverWhole" -> Messages.label("handover.from", Messages.VI);
            case "receiver", "receiverWhole" -> Messages.label("handover.to", Messages.VI);
            case "deviceSerial" -> Messages.label("token.serial", Messages.VI);
            case "certificateName" -> Messages.label("token.certificate", Messages.VI);
            case "certificateSerial" -> Messages.label("certificates.serial", Messages.VI);
            default -> label(key);
        };
    }

    private Map<String, String> cells(RegisterEntryView row) {
        Map<String, String> cells = new HashMap<>(row.values());
        cells.put("entry", String.valueOf(row.number()));
        cells.put("date", Messages.shown(calendar.dateOf(row.at()), Messages.VI));
        cells.put("giverWhole", whole(cells, "giverPerson", "giverPosition", "giver"));
        cells.put("receiverWhole", whole(cells, "receiverPerson", "receiverIdentity", "receiverPosition", "receiver", "receiverMandate"));
        cells.put("minutesWhole", whole(cells, "minutes", "date"));
        cells.put("deviceWhole", whole(cells, "model", "deviceSerial"));
        cells.put("certificateWhole", whole(cells, "certificateName", "certificateSerial"));
        cells.put("signed", cells.getOrDefault("signed", "").isEmpty() ? "" : Messages.label(SignatureMethod.valueOf(cells.get("signed")).labelKey(), Messages.VI));
        cells.put("remark", row.reversedBy() != null ? label("reversedBy", row.reversedBy())
                : row.reverses() != null ? label("reverses", row.reverses(), row.values().get(HandoverRegister.REASON)) : "");
        return cells;
    }

    private static String whole(Map<String, String> cells, String... parts) {
        return Arrays.stream(parts).map(part -> cells.getOrDefault(part, "")).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String label(String key, Object... arguments) {
        return Messages.label("handover.register." + key, Messages.VI, arguments);
    }
}
