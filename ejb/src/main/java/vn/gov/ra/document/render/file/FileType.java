package vn.gov.ra.document.render.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, by its content; its name and what the sender called it do not count. */
public enum FileType {
    PDF("application/pdf"),
    ZIP("application/zip"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** The container of .xls and .doc, and of password-protected .xlsx and .docx. */
    OLE("application/x-ole-storage"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    PEM("application/x-pem-file"),
    CERTIFICATE("application/pkix-cert"),
    PKCS7("application/pkcs7-mime"),
    /** UTF-8 or UTF-16 text without control characters: CSV, notes, XML. */
    TEXT("text/plain"),
    UNKNOWN("application/octet-stream");

    private static final byte[] OLE_MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    private static final byte[] PNG_MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** Readers accept a PDF header anywhere in the first kilobyte (ISO 32000-1, Annex H). */
    private static final int PDF_HEADER_WITHIN = 1024;

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static FileType of(byte[] content) {
        if (starts(content, PNG_MAGIC)) {
            return PNG;
        }
        if (starts(content, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return JPEG;
        }
        if (starts(content, OLE_MAGIC)) {
            return OLE;
        }
        if (starts(content, new byte[] {'P', 'K', 3, 4}) || starts(content, new byte[] {'P', 'K', 5, 6})) {
            return ZipContent.typeOf(content);
        }
        if (DerContent.isSequence(content)) {
            return DerContent.typeOf(content);
        }
        String head = new String(content, 0, Math.min(content.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.contains("-----BEGIN ") && isText(content)) {
            return PEM;
        }
        return content.length > 0 && isText(content) ? TEXT : UNKNOWN;
    }

    private static boolean starts(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean isText(byte[] content) {
        boolean sixteenBits = starts(content, new byte[] {(byte) 0xFF, (byte) 0xFE}) || starts(content, new byte[] {(byte) 0xFE, (byte) 0xFF});
        try {
            String text = (sixteenBits ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.chars().noneMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
