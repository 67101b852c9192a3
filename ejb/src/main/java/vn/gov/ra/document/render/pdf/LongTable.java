package vn.gov.ra.document.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The one table of a part that has too many rows to be laid out at once; shows a run of them at a time within the text around it. */
final class LongTable {

    /** Set on the body of the table, so that its rows are known in the layout. */
    static final String MARK = "data-long";

    /** Rows laid out at once: some thirty pages; the time lost between two runs is small against their own, the memory is a few megabytes. */
    static final int ROWS_AT_ONCE = 400;

    private final Element table;
    private final Element body;
    private final List<Element> rows;
    private final List<Node> after = new ArrayList<>();
    private int next;
    private int shown;

    private LongTable(Element body, List<Element> rows) {
        this.body = body;
        this.rows = rows;
        table = (Element) body.getParentNode();
        for (Node node = table.getNextSibling(); node != null; node = node.getNextSibling()) {
            after.add(node);
        }
        after.forEach(node -> node.getParentNode().removeChild(node));
        rows.forEach(body::removeChild);
        body.setAttribute(MARK, "");
    }

    /** Null where no table of the part is long. */
    static LongTable in(Document part) {
        Element text = child(part.getDocumentElement(), "body");
        for (Element table : children(text, "table")) {
            Element body = child(table, "tbody");
            List<Element> rows = body == null ? List.of() : children(body, "tr");
            if (rows.size() > ROWS_AT_ONCE) {
                return new LongTable(body, rows);
            }
        }
        return null;
    }

    boolean hasMore() {
        return next < rows.size();
    }

    /** Puts the next rows into the table; what stands before it only the first time, what stands after it only the last time. */
    void show(boolean first) {
        if (!first) {
            while (table.getPreviousSibling() != null) {
                table.getParentNode().removeChild(table.getPreviousSibling());
            }
            Element blank = table.getOwnerDocument().createElementNS(table.getNamespaceURI(), "div");
            blank.setAttribute("style", "height: 1pt; page-break-after: always");
            table.getParentNode().insertBefore(blank, table);
            table.setAttribute("style", "margin-top: 0");
        }
        shown = Math.min(ROWS_AT_ONCE, rows.size() - next);
        rows.subList(next, next + shown).forEach(body::appendChild);
        if (next + shown == rows.size()) {
            after.forEach(table.getParentNode()::appendChild);
        }
    }

    /**
     * Takes the rows that were laid out away again; those after the last full page come once more.
     *
     * @return how many pages at the end are laid out anew by the next run
     */
    int leave(RowPages pages) {
        rows.subList(next, next + shown).forEach(body::removeChild);
        boolean last = next + shown == rows.size();
        int fresh = last ? 0 : pages.lastFreshPage();
        int kept = fresh == 0 ? shown : pages.rowsBefore(fresh);
        next += kept;
        return kept == shown ? 0 : pages.pages() - fresh;
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).stream().findFirst().orElse(null);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
