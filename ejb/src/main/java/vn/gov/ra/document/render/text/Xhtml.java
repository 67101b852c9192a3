package vn.gov.ra.document.render.text;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XHTML a template made; document types, and with them outside entities, are not read. */
public final class Xhtml {

    private Xhtml() {
    }

    public static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler());   // throws on a fatal error without printing it
            return reader.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("A template is not well-formed XHTML", e);
        }
    }
}
