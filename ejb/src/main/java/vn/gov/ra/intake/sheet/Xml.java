package vn.gov.ra.intake.sheet;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.gov.ra.shared.DomainException;

/** Walks through a part of a workbook. Document types are refused, nothing outside is ever fetched, entities are not known. */
final class Xml {

    private Xml() {
    }

    /** Called at every element; it may read on within it. */
    interface Visitor {
        void element(String name, XMLStreamReader at) throws XMLStreamException;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, space) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    static void walk(byte[] part, Visitor visitor) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new DomainException(SheetError.FOREIGN_XML);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    visitor.element(reader.getLocalName(), reader);
                }
            }
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException broken) {
            throw new DomainException(SheetError.DAMAGED);
        }
    }

    /** Text of all {@code t} elements within, such as the runs of a rich text; phonetic hints left out. The reader stands at the end afterwards. */
    static String runs(XMLStreamReader at) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int phonetic = 0;
        while (depth > 0) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (at.getLocalName().equals("t") && phonetic == 0) {
                    text.append(at.getElementText());
                } else {
                    depth++;
                    phonetic += at.getLocalName().equals("rPh") || phonetic > 0 ? 1 : 0;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic = Math.max(0, phonetic - 1);
            }
        }
        return text.toString();
    }

    static Map<String, String> attributes(XMLStreamReader at) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < at.getAttributeCount(); i++) {
            all.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
        }
        return all;
    }
}
