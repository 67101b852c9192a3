package vn.gov.ra.document.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One table: fixed column widths, lines around the cells of a list, headings repeated on every page, cells over several columns or rows. A long one
 * becomes several of the same columns and headings, each on a page of its own: a word processor lays one table out in a time that grows with the
 * square of its pages, and had not ten thousand rows open after five minutes.
 */
final class DocxTable {

    /** Rows below the headings of one table: some thirty pages across. */
    static final int ROWS_AT_MOST = 300;

    /** Shares of the width, by the class of a table that has no column widths of its own. */
    private static final Map<String, double[]> SHARES = Map.of("head", new double[] {41, 59}, "to", new double[] {38, 62}, "sign", new double[] {48, 52});
    private static final String BORDERS = "<w:tblBorders>" + List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
            .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>").reduce("", String::concat) + "</w:tblBorders>";

    /** Room between the lines of a list and its text, as in print; other tables only put text side by side and have none. */
    private static final int LIST_PADDING = 60;

    private final DocxBody body;
    private final DocxText out;
    private final int width;

    DocxTable(DocxBody body, DocxText out, int width) {
        this.body = body;
        this.out = out;
        this.width = width;
    }

    void write(Element table, Look look) {
        List<Element> rows = descendants(table, "tr");
        double[] shares = shares(table, cells(rows.get(0)).size());
        int[] widths = new int[shares.length];
        double all = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            widths[i] = (int) (width * shares[i] / all);
        }
        int headings = (int) rows.stream().takeWhile(DocxTable::isHeading).count();
        List<Element> below = rows.subList(headings, rows.size());
        int tables = Math.max(1, (below.size() + ROWS_AT_MOST - 1) / ROWS_AT_MOST);
        int most = (below.size() + tables - 1) / tables;   // of one length, so that the last is not a page with a single row
        int[] open = new int[widths.length];
        begin(table, widths);
        rows.subList(0, headings).forEach(row -> row(row, widths, open, look));
        int inThis = 0;
        for (Element row : below) {
            if (inThis >= most && Arrays.stream(open).allMatch(rest -> rest == 0)) {
                out.append("</w:tbl>").append(between(true));
                begin(table, widths);
                rows.subList(0, headings).forEach(heading -> row(heading, widths, open, look));
                inThis = 0;
            }
            row(row, widths, open, look);
            inThis++;
        }
        out.append("</w:tbl>").append(between(false));
    }

    private void begin(Element table, int[] widths) {
        boolean list = table.getAttribute("class").equals("list");
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(width).append("\" w:type=\"dxa\"/>")
                .append(list ? BORDERS : "").append("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
        for (String side : List.of("left", "right")) {
            out.append("<w:").append(side).append(" w:w=\"").append(list ? LIST_PADDING : 0).append("\" w:type=\"dxa\"/>");
        }
        out.append("</w:tblCellMar></w:tblPr><w:tblGrid>");
        for (int columnWidth : widths) {
            out.append("<w:gridCol w:w=\"").append(columnWidth).append("\"/>");
        }
        out.append("</w:tblGrid>");
    }

    /** Two tables without a paragraph between them would become one; {@code sameList}: the next goes on with this one, overleaf. */
    private static String between(boolean sameList) {
        return "<w:p><w:pPr>" + (sameList ? "<w:pageBreakBefore/>" : "") + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + (sameList ? 20 : 120)
                + "\" w:lineRule=\"exact\"/></w:pPr></w:p>";
    }

    private static boolean isHeading(Element row) {
        return ((Element) row.getParentNode()).getTagName().equals("thead");
    }

    /** {@code open} counts, per column, the rows that a cell above still reaches into. */
    private void row(Element row, int[] widths, int[] open, Look look) {
        boolean heading = isHeading(row);
        out.append("<w:tr><w:trPr><w:cantSplit/>").append(heading ? "<w:tblHeader/>" : "").append("</w:trPr>");
        int column = 0;
        for (Element cell : cells(row)) {
            column = continued(column, widths, open);
            int span = number(cell, "colspan");
            int depth = number(cell, "rowspan");
            int cellWidth = 0;
            for (int i = column; i < column + span; i++) {
                cellWidth += widths[i];
                open[i] = depth - 1;
            }
            out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(cellWidth).append("\" w:type=\"dxa\"/>")
                    .append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "").append(depth > 1 ? "<w:vMerge w:val=\"restart\"/>" : "")
                    .append(heading ? "<w:vAlign w:val=\"center\"/>" : "").append("</w:tcPr>");
            body.blocks(cell, look.within(cell));
            out.append("</w:tc>");
            column += span;
        }
        continued(column, widths, open);
        out.append("</w:tr>");
    }

    private int continued(int from, int[] widths, int[] open) {
        int column = from;
        while (column < widths.length && open[column] > 0) {
            open[column]--;
            out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[column]).append("\" w:type=\"dxa\"/><w:vMerge/></w:tcPr><w:p/></w:tc>");
            column++;
        }
        return column;
    }

    private static double[] shares(Element table, int cells) {
        List<Element> columns = descendants(table, "col");
        if (!columns.isEmpty()) {
            return columns.stream().mapToDouble(column -> Double.parseDouble(column.getAttribute("style").replaceAll("[^0-9.]", ""))).toArray();
        }
        double[] known = SHARES.get(table.getAttribute("class"));
        if (known != null && known.length == cells) {
            return known;
        }
        return cells == 3 ? new double[] {40, 20, 40} : Collections.nCopies(cells, 1d).stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int number(Element cell, String attribute) {
        return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : 1;
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element cell) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** In the order of the text, by one walk: a live list of nodes would go through the table again for every row. */
    private static List<Element> descendants(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        collect(parent, tag, found);
        return found;
    }

    private static void collect(Element parent, String tag, List<Element> found) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getTagName().equals(tag)) {
                    found.add(element);
                }
                collect(element, tag, found);
            }
        }
    }
}
