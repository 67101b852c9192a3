package vn.gov.ra.document.render.file;

import java.nio.charset.StandardCharsets;

/** Tells office files from plain ZIPs by the names in the ZIP's directory; nothing is unpacked. */
final class ZipContent {

    private ZipContent() {
    }

    static FileType typeOf(byte[] zip) {
        // Every name stands uncompressed in the central directory; a file may be found there, or not at all.
        String raw = new String(zip, directoryStart(zip), zip.length - directoryStart(zip), StandardCharsets.ISO_8859_1);
        if (!raw.contains("[Content_Types].xml")) {
            return FileType.ZIP;
        }
        if (raw.contains("xl/workbook.xml")) {
            return FileType.XLSX;
        }
        return raw.contains("word/document.xml") ? FileType.DOCX : FileType.ZIP;
    }

    /** Where the central directory begins (APPNOTE 4.3.16), or the whole file when its end record cannot be trusted. */
    private static int directoryStart(byte[] zip) {
        for (int i = zip.length - 22; i >= 0 && i >= zip.length - 22 - 0xFFFF; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6) {
                long start = zip[i + 16] & 0xFFL | (zip[i + 17] & 0xFFL) << 8 | (zip[i + 18] & 0xFFL) << 16 | (zip[i + 19] & 0xFFL) << 24;
                return start <= i ? (int) start : 0;
            }
        }
        return 0;
    }
}
