package vn.gov.ra.document.render.secrecy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parts of a packed office file, within bounds; one that goes beyond them is not read. */
final class Parts {

    private static final int MOST_ENTRIES = 2_000;
    private static final int LARGEST = 16 << 20;
    private static final int MOST_OCTETS = 48 << 20;

    private Parts() {
    }

    /** @return by their names, in their order */
    static Map<String, byte[]> of(byte[] content, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        long octets = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && entries++ < MOST_ENTRIES; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(LARGEST);
                octets += part.length;
                if (part.length == LARGEST || octets > MOST_OCTETS) {
                    break;
                }
                if (wanted.test(entry.getName())) {
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    /** Reads no declaration of a document type and nothing from outside. */
    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
