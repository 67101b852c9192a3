package vn.gov.ra.document.render.docx;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.gov.ra.document.render.text.Xml;

/** Turns the body of one XHTML part into WordprocessingML (ISO/IEC 29500-1 §17): paragraphs, tables, line breaks, bold and italics. */
final class DocxBody {

    private static final Set<String> INLINE = Set.of("b", "i", "span", "br", "img");
    /** Room left and right of the short lines under headings. */
    private static final Map<String, Integer> RULES = Map.of("issuer-rule", 1_200, "motto-rule", 550, "title-rule", 3_500);
    private static final int ROOM_FOR_SIGNATURE = 1_300;

    private final DocxText out;
    private final int width;
    private final boolean across;

    /** {@code width} between the margins, in twentieths of a point; {@code across}: the paper lies on its long side. */
    DocxBody(DocxText out, int width, boolean across) {
        this.out = out;
        this.width = width;
        this.across = across;
    }

    void write(Element body) {
        blocks(body, Look.BODY);
    }

    /** The children of a block: other blocks, or one paragraph when there are none. Ends with a paragraph, as a cell of a table has to. */
    void blocks(Element parent, Look look) {
        if (!hasBlocks(parent)) {
            paragraph(parent, look);
            return;
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                block(element, look.within(element));
            }
        }
    }

    private void block(Element element, Look look) {
        String name = element.getAttribute("class");
        if (element.getTagName().equals("table")) {
            new DocxTable(this, out, width).write(element, across && name.equals("list") ? look.listAcross() : look);
        } else if (name.startsWith("rule")) {
            rule(name.substring(name.indexOf(' ') + 1), look);
        } else if (name.equals("room")) {
            empty(look, ROOM_FOR_SIGNATURE);
        } else if (!element.getTagName().equals("img")) {
            blocks(element, look);
        }
    }

    private void paragraph(Element element, Look look) {
        boolean heading = element.getAttribute("class").equals("title");
        out.append("<w:p>").append(look.paragraphProperties("", heading ? 240 : 0, 0));
        runs(element, look);
        out.append("</w:p>");
    }

    private void runs(Element parent, Look look) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getTagName().equals("br")) {
                    out.append("<w:r>").append(look.runProperties()).append(node.getNextSibling() == null ? "" : "<w:br/>").append("</w:r>");
                } else {
                    runs(element, look.within(element));
                }
            } else {
                String text = node.getNodeValue().replaceAll("[ \\t\\r\\n]+", " ");
                out.append("<w:r>").append(look.runProperties()).append("<w:t xml:space=\"preserve\">").append(Xml.escape(text)).append("</w:t></w:r>");
            }
        }
    }

    private void rule(String name, Look look) {
        out.append("<w:p>").append(look.paragraphProperties("<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>", 40,
                RULES.getOrDefault(name, 0))).append("</w:p>");
    }

    private void empty(Look look, int height) {
        out.append("<w:p>").append(look.paragraphProperties("", height, 0)).append("</w:p>");
    }

    private static boolean hasBlocks(Element parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !INLINE.contains(element.getTagName())) {
                return true;
            }
        }
        return false;
    }
}
