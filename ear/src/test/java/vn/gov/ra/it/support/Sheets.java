package vn.gov.ra.it.support;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The first sheet of a workbook, cell by cell, as a spreadsheet program shows it. */
public final class Sheets {

    private static final int LETTERS = 26;

    private Sheets() {
    }

    /** Rows from the first to the last that has cells; a cell that is not there is empty. */
    public static List<List<String>> rows(byte[] workbook) {
        Map<String, byte[]> files = Walk.entries(workbook);
        List<String> shared = files.containsKey("xl/sharedStrings.xml") ? texts(document(files.get("xl/sharedStrings.xml")).getElementsByTagName("si")) : List.of();
        List<List<String>> rows = new ArrayList<>();
        NodeList found = document(files.get("xl/worksheets/sheet1.xml")).getElementsByTagName("row");
        for (int i = 0; i < found.getLength(); i++) {
            List<String> cells = new ArrayList<>();
            NodeList present = ((Element) found.item(i)).getElementsByTagName("c");
            for (int c = 0; c < present.getLength(); c++) {
                Element cell = (Element) present.item(c);
                while (cells.size() < column(cell.getAttribute("r"))) {
                    cells.add("");
                }
                cells.add("s".equals(cell.getAttribute("t")) ? shared.get(Integer.parseInt(cell.getTextContent())) : cell.getTextContent());
            }
            rows.add(cells);
        }
        return rows;
    }

    /** {@code C7}: 2. */
    private static int column(String reference) {
        int column = 0;
        for (char letter : reference.replaceAll("\\d", "").toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Document document(byte[] xml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | ParserConfigurationException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
