package vn.gov.ra.intake.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.gov.ra.document.render.pack.UnpackedFile;
import vn.gov.ra.document.render.pack.ZipLimits;
import vn.gov.ra.document.render.pack.ZipReader;
import vn.gov.ra.shared.DomainException;

/**
 * Reads the sheets of an XLSX (ECMA-376). Our own reader and not the library's, because that one tells nothing of merged cells, of
 * formulas without a value and of where the calendar begins. Unpacked within limits before anything is looked at.
 */
final class Workbook {

    private static final ZipLimits LIMITS = new ZipLimits(1_000, 160L << 20, 200);
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** Excel keeps so many digits of a number. */
    private static final int EXACT_DIGITS = 15;
    private static final int LAST_DAY = 2_958_465;
    private static final int MOST_ROWS_LOOKED_AT = 100_000;
    private static final int MOST_COLUMNS = 200;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private DateFormats dates;
    private boolean since1904;

    private Workbook(byte[] xlsx) {
        for (UnpackedFile part : ZipReader.read(xlsx, LIMITS)) {
            parts.put(part.name().toLowerCase(Locale.ROOT), part.content());
        }
    }

    /** The visible sheets in order. */
    static List<Grid> read(byte[] xlsx) {
        return new Workbook(xlsx).sheets();
    }

    private List<Grid> sheets() {
        byte[] types = parts.get("[content_types].xml");
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/"))
                || types != null && new String(types, StandardCharsets.UTF_8).contains("macroEnabled")) {
            throw new DomainException(SheetError.MACROS);
        }
        byte[] book = parts.get("xl/workbook.xml");
        if (book == null) {
            throw new DomainException(SheetError.NOT_A_TABLE);
        }
        Map<String, String> targets = targets();
        Map<String, String> partOfSheet = new LinkedHashMap<>();
        Xml.walk(book, (name, at) -> {
            Map<String, String> attributes = Xml.attributes(at);
            if (name.equals("workbookPr")) {
                since1904 = List.of("1", "true").contains(attributes.getOrDefault("date1904", "0"));
            } else if (name.equals("sheet") && !attributes.getOrDefault("state", "visible").toLowerCase(Locale.ROOT).contains("hidden")) {
                partOfSheet.put(attributes.get("name"), targets.get(attributes.get("id")));
            }
        });
        byte[] shared = parts.get("xl/sharedstrings.xml");
        if (shared != null) {
            Xml.walk(shared, (name, at) -> {
                if (name.equals("si")) {
                    texts.add(Xml.runs(at));
                }
            });
        }
        dates = DateFormats.of(parts.get("xl/styles.xml"));
        List<Grid> sheets = new ArrayList<>();
        partOfSheet.forEach((name, part) -> {
            byte[] content = part == null ? null : parts.get(part);
            if (content != null && part.contains("worksheets/")) {
                sheets.add(sheet(name, content));
            }
        });
        return sheets;
    }

    private Map<String, String> targets() {
        Map<String, String> targets = new HashMap<>();
        byte[] relations = parts.get("xl/_rels/workbook.xml.rels");
        if (relations != null) {
            Xml.walk(relations, (name, at) -> {
                if (name.equals("Relationship")) {
                    String target = String.valueOf(at.getAttributeValue(null, "Target")).toLowerCase(Locale.ROOT);
                    targets.put(at.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            });
        }
        return targets;
    }

    private Grid sheet(String sheetName, byte[] part) {
        List<Grid.Line> rows = new ArrayList<>();
        List<Grid.Merge> merges = new ArrayList<>();
        int[] last = new int[2];
        Xml.walk(part, (name, at) -> {
            switch (name) {
                case "row" -> {
                    String number = at.getAttributeValue(null, "r");
                    last[0] = number == null ? last[0] + 1 : Integer.parseInt(number);
                    last[1] = -1;
                    rows.add(new Grid.Line(last[0], new LinkedHashMap<>()));
                    if (rows.size() > MOST_ROWS_LOOKED_AT) {
                        throw new DomainException(SheetError.TOO_MANY_ROWS, SheetFile.MOST_ROWS);
                    }
                }
                case "c" -> {
                    String address = at.getAttributeValue(null, "r");
                    last[1] = address == null ? last[1] + 1 : column(address);
                    int column = last[1];
                    Cell cell = cell(at);
                    if (column < MOST_COLUMNS && !rows.isEmpty() && !cell.blank()) {
                        rows.get(rows.size() - 1).cells().put(column, cell);
                    }
                }
                case "mergeCell" -> {
                    String[] ends = String.valueOf(at.getAttributeValue(null, "ref")).split(":");
                    if (ends.length == 2) {
                        merges.add(new Grid.Merge(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1])));
                    }
                }
                default -> { }
            }
        });
        return new Grid(sheetName, "XLSX", since1904, rows, merges);
    }

    private Cell cell(XMLStreamReader at) throws XMLStreamException {
        String type = at.getAttributeValue(null, "t");
        String style = at.getAttributeValue(null, "s");
        boolean computed = false;
        String value = null;
        while (!(at.next() == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals("c"))) {
            if (at.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (at.getLocalName()) {
                    case "f" -> {
                        computed = true;
                        at.getElementText();
                    }
                    case "v" -> value = at.getElementText();
                    case "is" -> value = Xml.runs(at);
                    default -> { }
                }
            }
        }
        Cell.Formula formula = !computed ? Cell.Formula.NONE : value == null || value.isEmpty() && !"str".equals(type) ? Cell.Formula.WITHOUT_VALUE : Cell.Formula.WITH_VALUE;
        return value == null ? new Cell("", Cell.Kind.TEXT, formula, true) : cell(type, style, value, formula);
    }

    private Cell cell(String type, String style, String value, Cell.Formula formula) {
        switch (type == null ? "n" : type) {
            case "s":
                return new Cell(plain(texts.get(Integer.parseInt(value.strip()))), Cell.Kind.TEXT, formula, true);
            case "str", "inlineStr":
                return new Cell(plain(value), Cell.Kind.TEXT, formula, true);
            case "e":
                return new Cell(value, Cell.Kind.ERROR, formula, true);
            case "b":
                return new Cell(value.equals("1") ? "TRUE" : "FALSE", Cell.Kind.TEXT, formula, true);
            case "d":
                return new Cell(value.length() > 10 ? value.substring(0, 10) : value, Cell.Kind.DATE, formula, true);
            default:
                BigDecimal number = new BigDecimal(value.strip());
                if (number.precision() - number.scale() > 400 || number.scale() > 400) {
                    return new Cell(value.strip(), Cell.Kind.ERROR, formula, false);
                }
                return dates.date(style) && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0
                        ? new Cell(Grid.day(number.intValue(), since1904).toString(), Cell.Kind.DATE, formula, true)
                        : new Cell(digits(number), Cell.Kind.NUMBER, formula, number.stripTrailingZeros().precision() <= EXACT_DIGITS
                                && number.precision() - number.scale() <= EXACT_DIGITS);
        }
    }

    private static String digits(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /** Characters that XML cannot hold are written as {@code _x0009_}. */
    private static String plain(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPED.matcher(text).replaceAll(found -> {
            int letter = Integer.parseInt(found.group(1), 16);
            return letter < ' ' && letter != '\t' && letter != '\n' ? "" : Matcher.quoteReplacement(String.valueOf((char) letter));
        });
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private static int row(String address) {
        return Integer.parseInt(address.replaceAll("[^0-9]", ""));
    }
}
