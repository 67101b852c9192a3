package vn.gov.ra.intake.row;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.ra.document.render.sheet.CsvWriter;
import vn.gov.ra.intake.Finding;
import vn.gov.ra.intake.Found;
import vn.gov.ra.intake.sheet.Cell;
import vn.gov.ra.intake.sheet.LegacyText;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.VietnameseText;

/** Reads the value of one cell for one field. Nothing is altered but blanks, composition and the way a date is written, unless a finding says so. */
final class CellReader {

    /** Longer than any value; such a cell is an accident. */
    private static final int LONGEST = 2_000;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,2}");
    private static final Pattern EXCEL_TEXT = Pattern.compile("=\"([^\"]*)\"");
    /** What a spreadsheet would compute; a telephone number with a plus is none. */
    private static final Pattern LIVE = Pattern.compile("(?s)[=@].+|[+\\-].*[(|!].*|[+\\-].*[A-Za-z].*");
    private static final Pattern NUMBER_AND_REST = Pattern.compile("(?s)^'?(\\d{5,15}|[\\d .']{9,20}?)\\s*(?:[/,;\\-–(]\\s*|\\s+(?=\\p{L})|(?<=\\d{9})\\s+)(.*)$");
    private static final Pattern DATE_AND_PLACE = Pattern.compile(
            "(?isu)^(?:cấp\\s+ngày|ngày\\s+cấp|cấp|ngày)?\\s*:?\\s*(\\d{1,2}\\s*[/.\\-]\\s*\\d{1,2}\\s*[/.\\-]\\s*\\d{2,4}|\\d{4}-\\d{2}-\\d{2})?\\s*[,;/\\-)]?\\s*(?:(?:nơi\\s+cấp|tại|do)\\s*:?\\s+)?(.*?)\\)?$");
    private static final Pattern SERIAL_AND_PHONE = Pattern.compile("(?s)^([0-9A-Fa-f: ]+?)\\s*(?:[/,;(]|\\s)\\s*((?:\\+?84|0)[\\d .\\-]{8,14})\\)?$");

    private final FormDefinition form;
    private final LegacyText.Habit habit;
    private final LocalDate today;
    private final boolean since1904;
    private final Map<String, String> values;
    private final List<Found> findings;

    CellReader(FormDefinition form, LegacyText.Habit habit, LocalDate today, boolean since1904, Map<String, String> values, List<Found> findings) {
        this.form = form;
        this.habit = habit;
        this.today = today;
        this.since1904 = since1904;
        this.values = values;
        this.findings = findings;
    }

    void read(FormField field, Cell cell) {
        String key = field.key();
        if (cell.formula() == Cell.Formula.WITHOUT_VALUE) {
            found(key, Finding.FORMULA_WITHOUT_VALUE, null);
            return;
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            keep(key, cell.text());
            found(key, Finding.CELL_ERROR, null, cell.text());
            return;
        }
        if (cell.formula() == Cell.Formula.WITH_VALUE) {
            found(key, Finding.FORMULA_VALUE, null);
        }
        LegacyText old = field.type().equals("TEXT") || cell.text().chars().anyMatch(c -> c > 0x7F) ? habit.of(cell.text()) : null;
        if (old != null) {
            values.put(key, cell.text().strip());
            String proposal = old.proposal() == null ? null : VietnameseText.clean(old.proposal());
            found(key, proposal == null ? Finding.LEGACY_DOUBTFUL : switch (old.kind()) {
                case TCVN3 -> Finding.LEGACY_TCVN3;
                case VNI -> Finding.LEGACY_VNI;
                case MOJIBAKE -> Finding.MOJIBAKE;
            }, proposal);
            return;
        }
        String text = text(field, cell);
        if (text == null || text.isEmpty()) {
            return;
        }
        if (text.length() > LONGEST) {
            values.put(key, text.substring(0, LONGEST));
            found(key, Finding.CELL_TOO_LONG, null, LONGEST);
        } else if (!LIVE.matcher(text).matches() || field.type().equals("PHONE") && text.matches("\\+[\\d .()\\-]+")) {
            typed(field, cell, text);
        } else {
            values.put(key, text);
            found(key, Finding.FORMULA_TEXT, null);
        }
    }

    private String text(FormField field, Cell cell) {
        String text = VietnameseText.clean(CsvWriter.unguarded(cell.text().strip()));
        Matcher wrapped = EXCEL_TEXT.matcher(text);
        if (wrapped.matches()) {
            found(field.key(), Finding.WRAPPED_TEXT, null);
            return VietnameseText.clean(wrapped.group(1));
        }
        // An apostrophe before digits is how a spreadsheet is told to keep them; the first letter of H'Thử is none.
        text = text.matches("['’`]\\+?\\d.*") ? text.substring(1) : text;
        if (text.indexOf('Ð') >= 0 || text.indexOf('ð') >= 0) {
            found(field.key(), Finding.FOREIGN_LETTER, null);
            text = text.replace('Ð', 'Đ').replace('ð', 'đ');
        }
        return text;
    }

    private void typed(FormField field, Cell cell, String text) {
        String key = field.key();
        boolean digits = List.of("NATIONAL_ID", "PHONE", "SERIAL").contains(field.type()) || List.of("taxCode", "budgetCode", "tokenSerial").contains(key);
        if (digits && (cell.kind() == Cell.Kind.TEXT && SCIENTIFIC.matcher(text).matches())) {
            keep(key, text);
            found(key, Finding.SCIENTIFIC, null);
        } else if (digits && !cell.exact()) {
            keep(key, text);
            found(key, Finding.NUMBER_LOST, null);
        } else {
            switch (field.type()) {
                case "NATIONAL_ID" -> nationalId(field, text);
                case "DATE" -> date(key, DateText.of(cell, text, today, since1904));
                case "EMAIL" -> email(key, text);
                case "SERIAL" -> serial(key, text);
                default -> text(key, text);
            }
        }
    }

    private void text(String key, String text) {
        keep(key, text);
        if (key.equals("fullName") && text.codePointCount(0, text.length()) > 3 && text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT))) {
            found(key, Finding.NAME_CAPITALS, capitalised(text));
        }
    }

    private void date(String key, DateText date) {
        keep(key, date.value());
        if (date.finding() != null) {
            found(key, date.finding(), date.suggestion());
        }
    }

    /** "067075000123/10/5/2021, Cục CSQLHC về TTXH": the form asks for three things in one cell. */
    private void nationalId(FormField field, String text) {
        Matcher parts = NUMBER_AND_REST.matcher(text);
        boolean three = form.field("nationalIdIssuedOn").isPresent();
        if (text.matches("[\\d .']+") || !three || !parts.matches()) {
            keep(field.key(), text);
            return;
        }
        keep(field.key(), parts.group(1).strip());
        String rest = parts.group(2).strip();
        Matcher tail = DATE_AND_PLACE.matcher(rest);
        if (!tail.matches()) {
            found(field.key(), Finding.COMBINED_UNCLEAR, null);
            return;
        }
        if (tail.group(1) != null) {
            date("nationalIdIssuedOn", DateText.of(Cell.text(tail.group(1)), tail.group(1).strip(), today, since1904));
        }
        String place = tail.group(2).strip();
        if (place.matches(".*\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{2,4}.*")) {
            found(field.key(), Finding.COMBINED_UNCLEAR, null);
        } else if (!place.isEmpty()) {
            keep("nationalIdIssuedBy", place);
        }
    }

    private void email(String key, String text) {
        String clean = text.replaceFirst("(?i)^\\s*<?\\s*mailto:", "").replaceAll("[<>]", "").replaceAll("[;,\\s]+$", "").replaceAll("^[;,\\s]+", "");
        if (clean.chars().filter(c -> c == '@').count() > 1) {
            keep(key, text);
            found(key, Finding.SEVERAL_EMAILS, null);
            return;
        }
        clean = clean.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        keep(key, clean);
        if (!clean.equals(text)) {
            found(key, Finding.EMAIL_CLEANED, null);
        }
    }

    private void serial(String key, String text) {
        Matcher both = SERIAL_AND_PHONE.matcher(text);
        if (form.field("signingPhone").isPresent() && both.matches()) {
            keep(key, both.group(1).strip());
            keep("signingPhone", both.group(2).strip());
        } else {
            keep(key, text);
        }
    }

    private void keep(String key, String value) {
        if (value != null && !value.isEmpty()) {
            values.putIfAbsent(key, value);
        }
    }

    private void found(String key, Finding what, String suggestion, Object... arguments) {
        findings.add(Found.of(key, what, suggestion, arguments));
    }

    private static String capitalised(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean first = true;
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            out.append(first ? Character.toUpperCase(letter) : letter);
            first = letter == ' ' || letter == '\'' || letter == '’';
        }
        return out.toString();
    }
}
