package vn.gov.ra.intake.workbook;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.Messages;

/** An empty list of a form to be filled in: text columns, choices where there are few, an example that is not read, a sheet that explains. */
public final class TemplateWorkbook {

    private static final int ROWS = 1_000;
    private static final List<String> CARRIERS = List.of("Viettel", "Vinaphone", "Mobifone", "Viettel/cs", "Vinaphone/cs", "Mobifone/cs");
    private static final List<String> CROSS = List.of("x");
    /** Invented. */
    private static final Map<String, String> EXAMPLE = Map.ofEntries(Map.entry("fullName", "Nguyễn Văn Mẫu"), Map.entry("dateOfBirth", "05/3/1975"),
            Map.entry("nationalId", "067075000123"), Map.entry("nationalIdIssuedOn", "10/5/2021"), Map.entry("nationalIdIssuedBy", "Cục CSQLHC về TTXH"),
            Map.entry("officialEmail", "maunv@tinh.gov.vn"), Map.entry("organisationName", "UBND xã Mẫu"), Map.entry("province", "Tỉnh Mẫu"),
            Map.entry("position", "Chủ tịch"), Map.entry("mobile", "0905000123"), Map.entry("oldCertificateSerial", "1A2B3C4D5E6F7081"), Map.entry("simPki", "Viettel/cs"),
            Map.entry("address", "01 đường Mẫu"), Map.entry("taxCode", "0123456789"), Map.entry("budgetCode", "1234567"), Map.entry("deviceName", "Cổng thông tin điện tử"),
            Map.entry("domainOrIp", "mau.tinh.gov.vn"), Map.entry("purpose", "Xác thực máy chủ"), Map.entry("certificateName", "Nguyễn Văn Mẫu"),
            Map.entry("certificateSerial", "1A2B3C4D5E6F7081"), Map.entry("signingPhone", "0905000123"), Map.entry("changedContent", "Chức vụ"),
            Map.entry("newContent", "Phó Chủ tịch"), Map.entry("renew", "x"), Map.entry("tokenSerial", "TK00000001"), Map.entry("reason", "17.2c-1"));

    private TemplateWorkbook() {
    }

    public static FileContent of(FormDefinition form) {
        return Books.make("mau-" + form.form() + "-" + form.edition() + ".xlsx", book -> {
            Worksheet sheet = book.newWorksheet(Messages.label("intake.workbook.sheet", Messages.VI, form.form()));
            Worksheet guide = book.newWorksheet(Messages.label("intake.workbook.guide", Messages.VI));
            Worksheet choices = book.newWorksheet(Messages.label("intake.workbook.choices", Messages.VI));
            list(sheet, form);
            choices(sheet, choices, form);
            guide(guide, form);
        });
    }

    private static void list(Worksheet sheet, FormDefinition form) {
        int last = form.fields().size();
        sheet.value(0, 0, "STT");
        Books.headings(sheet, form, 0, 1);
        sheet.range(0, 0, 0, last).style().bold().wrapText(true).fillColor("E8EEF7").format(Books.TEXT).set();
        sheet.value(1, 0, "VD");
        for (int i = 0; i < last; i++) {
            sheet.value(1, i + 1, EXAMPLE.getOrDefault(form.fields().get(i).key(), ""));
        }
        sheet.range(1, 0, 1, last).style().italic().fontColor("666666").format(Books.TEXT).set();
        sheet.range(2, 0, ROWS, last).style().format(Books.TEXT).set();
        sheet.freezePane(0, 1);
    }

    private static void choices(Worksheet sheet, Worksheet choices, FormDefinition form) {
        for (int i = 0; i < CARRIERS.size(); i++) {
            choices.value(i, 0, CARRIERS.get(i));
        }
        choices.value(0, 1, CROSS.get(0));
        for (int i = 0; i < form.fields().size(); i++) {
            String type = form.fields().get(i).type();
            if (type.equals("SIM")) {
                sheet.range(2, i + 1, ROWS, i + 1).validateWithList(choices.range(0, 0, CARRIERS.size() - 1, 0));
            } else if (type.equals("CHECK")) {
                sheet.range(2, i + 1, ROWS, i + 1).validateWithList(choices.range(0, 1, 0, 1));
            }
        }
    }

    private static void guide(Worksheet guide, FormDefinition form) {
        int at = 0;
        guide.value(at, 0, Messages.label("intake.guide.title", Messages.VI, form.form(), form.titleVi()));
        guide.style(at++, 0).bold().set();
        for (String line : List.of("example", "text", "date", "id", "rows", "limit", "proposal")) {
            guide.value(at++, 0, Messages.label("intake.guide." + line, Messages.VI));
        }
        at++;
        for (FormField field : form.fields()) {
            guide.value(at, 0, Books.heading(form, field));
            guide.value(at, 1, Messages.label("intake.guide.type." + field.type(), Messages.VI));
            guide.value(at++, 2, Messages.label(field.required() ? "intake.guide.required" : "intake.guide.optional", Messages.VI));
        }
        guide.width(0, 60);
        guide.width(1, 60);
    }
}
