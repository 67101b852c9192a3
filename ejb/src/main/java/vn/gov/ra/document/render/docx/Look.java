package vn.gov.ra.document.render.docx;

import java.util.Map;
import org.w3c.dom.Element;

/**
 * How a piece of text looks, passed down from element to element as CSS would. The classes are those of the templates' style sheet; sizes
 * in half points, indents in twentieths of a point.
 */
record Look(int size, boolean bold, boolean italic, String align, int firstLine, int after) {

    private static final int INDENT_127_MM = 720;
    private static final int AFTER_PARAGRAPH = 120;
    private static final int LIST_ACROSS = 22;

    static final Look BODY = new Look(28, false, false, "left", 0, 0);

    /** Country and motto in the smaller of the sizes that Nghị định 30/2020 allows (12 and 13 points): on a machine without our font the line must not break. */
    private static final Map<String, Integer> SIZES = Map.ofEntries(Map.entry("parent", 26), Map.entry("agency", 26), Map.entry("country", 24),
            Map.entry("motto", 26), Map.entry("number", 26), Map.entry("subject", 24), Map.entry("recipients", 22), Map.entry("recipients-label", 24),
            Map.entry("hand", 26), Map.entry("trace", 20), Map.entry("hash", 22), Map.entry("list", 24));

    Look within(Element element) {
        Look look = this;
        switch (element.getTagName()) {
            case "p" -> look = new Look(size, bold, italic, "both", INDENT_127_MM, AFTER_PARAGRAPH);
            case "b", "th" -> look = look.bolder(true);
            case "i" -> look = look.slanted(true);
            default -> { }
        }
        if (element.getTagName().equals("th")) {
            look = look.aligned("center");
        }
        for (String name : element.getAttribute("class").split(" ")) {
            look = look.with(name);
        }
        return element.getAttribute("style").contains("text-align: center") ? look.aligned("center") : look;
    }

    private Look with(String name) {
        Look look = SIZES.containsKey(name) && !(name.equals("number") && size < 26) ? sized(SIZES.get(name)) : this;
        return switch (name) {
            case "head", "nation" -> look.aligned("center");
            case "agency", "country", "motto", "section" -> look.bolder(true);
            case "date" -> look.slanted(true);
            case "title", "subtitle" -> look.bolder(true).aligned("center");
            case "note", "trace" -> look.slanted(true).aligned("center");
            case "signer" -> look.bolder(true).aligned("center");
            case "hand" -> look.bolder(false).slanted(true);
            case "recipients-label" -> look.bolder(true).slanted(true);
            case "label" -> look.aligned("right");
            case "number" -> look.aligned("center");
            case "plain", "hash" -> new Look(look.size, look.bold, look.italic, "left", 0, AFTER_PARAGRAPH);
            default -> look;
        };
    }

    /** A list across the page is set smaller, as in print. */
    Look listAcross() {
        return sized(LIST_ACROSS);
    }

    String runProperties() {
        return "<w:rPr>" + (bold ? "<w:b/>" : "") + (italic ? "<w:i/>" : "") + "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/></w:rPr>";
    }

    /** {@code extra} are properties that stand before the spacing in the order of the schema. */
    String paragraphProperties(String extra, int before, int side) {
        return "<w:pPr>" + extra + "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/><w:ind w:left=\"" + side + "\" w:right=\"" + side
                + "\" w:firstLine=\"" + firstLine + "\"/><w:jc w:val=\"" + align + "\"/></w:pPr>";
    }

    private Look sized(int newSize) {
        return new Look(newSize, bold, italic, align, firstLine, after);
    }

    private Look bolder(boolean now) {
        return new Look(size, now, italic, align, firstLine, after);
    }

    private Look slanted(boolean now) {
        return new Look(size, bold, now, align, firstLine, after);
    }

    private Look aligned(String newAlign) {
        return new Look(size, bold, italic, newAlign, firstLine, after);
    }
}
