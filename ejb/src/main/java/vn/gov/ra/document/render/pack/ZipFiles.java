package vn.gov.ra.document.render.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files in the order of the map; entry times are fixed, so the same files give the same bytes. Names are UTF-8. */
public final class ZipFiles {

    /** The earliest time a ZIP can say. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** A file that is packed while it is made, so that it never lies in the memory whole. */
    public interface Content {

        void write(OutputStream out) throws IOException;
    }

    private ZipFiles() {
    }

    public static byte[] write(Map<String, byte[]> files) {
        Map<String, Content> contents = new LinkedHashMap<>();
        files.forEach((name, bytes) -> contents.put(name, out -> out.write(bytes)));
        return writeMade(contents);
    }

    /** What a content writes goes through to the file; closing is not its business. */
    public static byte[] writeMade(Map<String, Content> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Content> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                file.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
