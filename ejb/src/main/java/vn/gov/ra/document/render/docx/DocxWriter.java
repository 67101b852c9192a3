package vn.gov.ra.document.render.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.gov.ra.document.render.pack.ZipFiles;
import vn.gov.ra.document.render.pdf.Printable;
import vn.gov.ra.document.render.text.Xml;
import vn.gov.ra.document.render.text.Xhtml;

/**
 * Makes DOCX of the same texts the PDF is made of, for clerks who want to edit a letter before it is signed. Each part is a section with its
 * own paper direction and page numbers. Pictures such as the QR code are left out: an edited letter must not carry the code of the one we made.
 */
public final class DocxWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String R = " xmlns:r=\"" + OFFICE + "\"";
    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** Twentieths of a point in a millimetre. */
    private static final double PER_MM = 56.6929;

    private DocxWriter() {
    }

    /** Binds the documents, in order, into one file; {@code madeAt} is written as its date. */
    public static byte[] write(Instant madeAt, Printable... documents) {
        List<String> parts = new ArrayList<>();
        for (Printable document : documents) {
            parts.addAll(document.parts());
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("/word/document.xml", TYPE + "document.main+xml") + override("/word/styles.xml", TYPE + "styles+xml")
                + override("/word/header1.xml", TYPE + "header+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") + "</Types>");
        files.put("_rels/.rels", RELATIONS + relation("rId1", OFFICE + "/officeDocument", "word/document.xml")
                + relation("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml") + "</Relationships>");
        files.put("docProps/core.xml", core(documents[0].title(), madeAt));
        files.put("word/_rels/document.xml.rels", RELATIONS + relation("rId1", OFFICE + "/styles", "styles.xml")
                + relation("rId2", OFFICE + "/header", "header1.xml") + "</Relationships>");
        files.put("word/header1.xml", "<w:hdr" + W + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr>"
                + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>");
        files.put("word/styles.xml", "<w:styles" + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
                + " w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>");
        Map<String, ZipFiles.Content> contents = new LinkedHashMap<>();
        files.forEach((name, xml) -> contents.put(name, out -> out.write((HEAD + xml).getBytes(StandardCharsets.UTF_8))));
        contents.put("word/document.xml", out -> document(parts, new DocxText(out)));
        return ZipFiles.writeMade(contents);
    }

    private static void document(List<String> parts, DocxText body) throws IOException {
        body.append(HEAD).append("<w:document" + W + R + "><w:body>");
        for (int i = 0; i < parts.size(); i++) {
            Document part = Xhtml.parse(parts.get(i));
            boolean across = part.getElementsByTagName("head").item(0).getTextContent().contains("landscape");
            int width = (int) ((across ? 297 - 20 - 15 : 210 - 30 - 15) * PER_MM);
            new DocxBody(body, width, across).write((Element) part.getElementsByTagName("body").item(0));
            String section = section(across);
            body.append(i < parts.size() - 1 ? "<w:p><w:pPr>" + section + "</w:pPr></w:p>" : section);
        }
        body.append("</w:body></w:document>").flush();
    }

    private static String section(boolean across) {
        int shortSide = twips(210);
        int longSide = twips(297);
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"" + (across ? longSide : shortSide) + "\" w:h=\""
                + (across ? shortSide : longSide) + "\"" + (across ? " w:orient=\"landscape\"" : "") + "/><w:pgMar w:top=\"" + twips(20) + "\" w:right=\"" + twips(15)
                + "\" w:bottom=\"" + twips(across ? 15 : 20) + "\" w:left=\"" + twips(across ? 20 : 30)
                + "\" w:header=\"" + twips(10) + "\" w:footer=\"" + twips(10) + "\" w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>";
    }

    private static String core(String title, Instant madeAt) {
        String time = " xsi:type=\"dcterms:W3CDTF\">" + madeAt.truncatedTo(ChronoUnit.SECONDS);
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + Xml.escape(title)
                + "</dc:title><dc:language>vi</dc:language><dcterms:created" + time + "</dcterms:created><dcterms:modified" + time + "</dcterms:modified></cp:coreProperties>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static int twips(int millimetres) {
        return (int) Math.round(millimetres * PER_MM);
    }
}
