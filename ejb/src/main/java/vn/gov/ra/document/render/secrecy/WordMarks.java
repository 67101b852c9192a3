package vn.gov.ra.document.render.secrecy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the head of a DOCX: its page headers and the first paragraphs, cells and text boxes of its first page. */
final class WordMarks {

    private static final String BODY = "word/document.xml";
    /** The head of an official letter (Decree 30/2020) has fewer. */
    private static final int MOST_PARAGRAPHS = 25;

    private WordMarks() {
    }

    static Optional<SecrecyMark> find(byte[] docx) {
        try {
            Map<String, byte[]> parts = Parts.of(docx, name -> name.equals(BODY) || name.matches("word/header\\d*\\.xml"));
            for (byte[] part : parts.values()) {
                Optional<String> level = look(Parts.reader(part));
                if (level.isPresent()) {
                    return level.map(one -> new SecrecyMark(one, 1));
                }
            }
            return Optional.empty();
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> look(XMLStreamReader xml) throws XMLStreamException {
        Deque<StringBuilder> open = new ArrayDeque<>();   // a text box stands inside a paragraph
        int paragraphs = 0;
        boolean text = false;
        while (xml.hasNext() && paragraphs < MOST_PARAGRAPHS) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    text = "t".equals(name);
                    if ("p".equals(name)) {
                        open.push(new StringBuilder());
                    } else if ("tab".equals(name) || "br".equals(name)) {
                        if ("page".equals(type(xml))) {
                            return Optional.empty();
                        }
                        if (!open.isEmpty()) {
                            open.peek().append('\n');
                        }
                    } else if ("lastRenderedPageBreak".equals(name)) {
                        return Optional.empty();
                    }
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (text && !open.isEmpty()) {
                        open.peek().append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text = false;
                    if ("p".equals(xml.getLocalName()) && !open.isEmpty()) {
                        String whole = open.pop().toString();
                        paragraphs += whole.isBlank() ? 0 : 1;
                        Optional<String> level = whole.lines().map(MarkWords::level).flatMap(Optional::stream).findFirst();
                        if (level.isPresent()) {
                            return level;
                        }
                    }
                }
                default -> { }
            }
        }
        return Optional.empty();
    }

    private static String type(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if ("type".equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
