package vn.gov.ra.document.render.secrecy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the head of the sheets of an XLSX: their first rows, above which a list has its titles, and what is printed at the top of each page. */
final class SheetMarks {

    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEET = "xl/worksheets/sheet\\d+\\.xml";
    private static final int MOST_ROWS = 12;
    private static final int MOST_SHEETS = 10;
    private static final int MOST_STRINGS = 200_000;

    private SheetMarks() {
    }

    static Optional<SecrecyMark> find(byte[] xlsx) {
        try {
            Map<String, byte[]> parts = Parts.of(xlsx, name -> name.equals(STRINGS) || name.matches(SHEET));
            List<String> shared = parts.containsKey(STRINGS) ? strings(Parts.reader(parts.get(STRINGS))) : List.of();
            for (int sheet = 1; sheet <= MOST_SHEETS; sheet++) {
                byte[] part = parts.get("xl/worksheets/sheet" + sheet + ".xml");
                Optional<String> level = part == null ? Optional.empty() : look(Parts.reader(part), shared);
                if (level.isPresent()) {
                    return Optional.of(new SecrecyMark(level.get(), sheet));
                }
            }
            return Optional.empty();
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static List<String> strings(XMLStreamReader xml) throws XMLStreamException {
        List<String> all = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        boolean text = false;
        while (xml.hasNext() && all.size() < MOST_STRINGS) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                text = "t".equals(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && text) {
                one.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                text = false;
                if ("si".equals(xml.getLocalName())) {
                    all.add(one.toString());
                    one.setLength(0);
                }
            }
        }
        return all;
    }

    private static Optional<String> look(XMLStreamReader xml, List<String> shared) throws XMLStreamException {
        int rows = 0;
        String type = null;
        String inside = "";
        StringBuilder value = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside = xml.getLocalName();
                value.setLength(0);
                rows += "row".equals(inside) ? 1 : 0;
                if ("c".equals(inside)) {
                    type = xml.getAttributeValue(null, "t");
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                value.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(inside)) {
                Optional<String> level = switch (inside) {
                    case "v", "t" -> rows > MOST_ROWS ? Optional.empty() : lines(cell(value.toString(), type, shared));
                    case "oddHeader", "evenHeader", "firstHeader" -> lines(value.toString().replaceAll("&[LCR]", "\n").replaceAll("&(?:\"[^\"]*\"|[BIUSXY]|\\d+|K[0-9A-F]{6})", ""));
                    default -> Optional.empty();
                };
                if (level.isPresent()) {
                    return level;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> lines(String text) {
        return Stream.of(text.split("\\R")).map(MarkWords::level).flatMap(Optional::stream).findFirst();
    }

    private static String cell(String value, String type, List<String> shared) {
        if (!"s".equals(type)) {
            return value;
        }
        int index = Integer.parseInt(value.strip());
        return index >= 0 && index < shared.size() ? shared.get(index) : "";
    }
}
