package vn.gov.ra.batch.list;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.gov.ra.document.render.text.VietnameseDates;

/**
 * The letter as a message of the national document bus (edXML, QCVN 102:2016/BTTTT), for the clerk to load into the document system.
 * Unsigned and with the list's number in the place of the letter's: both are given there. The structure follows the bus's sample ({@code domain.md} §7).
 */
final class Edxml {

    private static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd").withZone(VietnameseDates.ZONE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss").withZone(VietnameseDates.ZONE);
    /** Công văn in the bus's table of document types. */
    private static final String TYPE_LETTER = "2";
    private static final String CONTENT_ID = "letter";

    private Edxml() {
    }

    static byte[] write(FrozenList list, String subject, String letterName, byte[] letter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "edXML");
            xml.writeDefaultNamespace(NAMESPACE);
            open(xml, "edXMLEnvelope");
            header(xml, list, subject);
            open(xml, "edXMLBody");
            open(xml, "edXMLManifest");
            reference(xml, letterName);
            close(xml, 4);
            open(xml, "AttachmentEncoded");
            attachment(xml, letterName, letter);
            close(xml, 2);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static void header(XMLStreamWriter xml, FrozenList list, String subject) throws XMLStreamException {
        OfficeFacts office = list.office();
        String organ = office.code() == null ? "" : office.code();
        String day = DAY.format(list.frozenAt());
        open(xml, "edXMLHeader");
        open(xml, "MessageHeader");
        open(xml, "From");
        texts(xml, fields("OrganId", organ, "OrganizationInCharge", office.parent(), "OrganName", office.name(), "OrganAdd", office.place(), "Email", office.email()));
        close(xml, 1);
        open(xml, "To");
        texts(xml, fields("OrganName", office.caName()));
        close(xml, 1);
        text(xml, "DocumentId", organ + ',' + day + ',' + list.number() + '/' + office.symbol());
        open(xml, "Code");
        texts(xml, fields("CodeNumber", list.number(), "CodeNotation", office.symbol()));
        close(xml, 1);
        open(xml, "PromulgationInfo");
        texts(xml, fields("Place", office.place(), "PromulgationDate", day));
        close(xml, 1);
        open(xml, "DocumentType");
        texts(xml, fields("Type", TYPE_LETTER));
        close(xml, 1);
        texts(xml, fields("Subject", subject, "Content", subject));
        open(xml, "OtherInfo");
        texts(xml, fields("Priority", "0", "PageAmount", "1", "PromulgationAmount", "1"));
        close(xml, 2);
        open(xml, "TraceHeaderList");
        open(xml, "TraceHeader");
        texts(xml, fields("OrganId", organ, "Timestamp", MOMENT.format(list.frozenAt())));
        close(xml, 1);
        // "Bussiness" is how the regulation spells it.
        open(xml, "Bussiness");
        texts(xml, fields("BussinessDocType", "0", "Paper", "0"));
        close(xml, 3);
    }

    private static void reference(XMLStreamWriter xml, String letterName) throws XMLStreamException {
        open(xml, "Reference");
        texts(xml, fields("ContentId", "cid:" + CONTENT_ID, "ContentType", "application/pdf", "Description", letterName, "AttachmentName", letterName));
    }

    private static void attachment(XMLStreamWriter xml, String letterName, byte[] letter) throws XMLStreamException {
        open(xml, "Attachment");
        texts(xml, fields("ContentId", CONTENT_ID, "AttachmentName", letterName, "ContentType", "application/pdf", "ContentTransferEncoded", "base64"));
        text(xml, "Content", Base64.getMimeEncoder().encodeToString(letter));
    }

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static void texts(XMLStreamWriter xml, Map<String, String> fields) throws XMLStreamException {
        for (Map.Entry<String, String> field : fields.entrySet()) {
            text(xml, field.getKey(), field.getValue());
        }
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        open(xml, name);
        xml.writeCharacters(value == null ? "" : value);
        close(xml, 1);
    }

    private static void open(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    private static void close(XMLStreamWriter xml, int levels) throws XMLStreamException {
        for (int i = 0; i < levels; i++) {
            xml.writeEndElement();
        }
    }
}
