package vn.gov.ra.document.render.pack;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;

/**
 * The package of a submission list: its files and, first, {@code manifest.json} with name, size, media type and SHA-256 of each
 * (contract §4). The files stand in order of name, so that the same files give the same bytes.
 */
public final class PackageZip {

    public static final String MANIFEST = "manifest.json";

    private PackageZip() {
    }

    /**
     * Packs the files of a list.
     *
     * @param batchNumber number of the list, {@code DS-2026-004}
     * @param contentHash SHA-256 of the frozen content, lower-case hex
     * @param files name to content; the manifest is made here and must not be among them
     */
    public static byte[] write(String batchNumber, String contentHash, Map<String, byte[]> files) {
        TreeMap<String, byte[]> sorted = new TreeMap<>(files);
        for (String name : sorted.keySet()) {
            if (!ZipNames.safe(name) || name.equals(MANIFEST)) {
                throw new DomainException(DocumentError.ZIP_UNSAFE_NAME, name);
            }
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, manifest(batchNumber, contentHash, sorted).getBytes(StandardCharsets.UTF_8));
        entries.putAll(sorted);
        return ZipFiles.write(entries);
    }

    static String manifest(String batchNumber, String contentHash, Map<String, byte[]> files) {
        StringBuilder json = new StringBuilder("{\n  \"batch\": ").append(quoted(batchNumber))
                .append(",\n  \"contentSha256\": ").append(quoted(contentHash)).append(",\n  \"files\": [");
        String separator = "";
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            json.append(separator).append("\n    {\"name\": ").append(quoted(file.getKey()))
                    .append(", \"size\": ").append(file.getValue().length)
                    .append(", \"mediaType\": ").append(quoted(mediaType(file.getKey(), file.getValue())))
                    .append(", \"sha256\": ").append(quoted(Sha256.hex(file.getValue()))).append('}');
            separator = ",";
        }
        return json.append("\n  ]\n}\n").toString();
    }

    /** We made these files, so the name settles what text is; for all else the content does. */
    private static String mediaType(String name, byte[] content) {
        if (name.endsWith(".csv")) {
            return "text/csv; charset=utf-8";
        }
        return name.endsWith(".edxml") || name.endsWith(".xml") ? "application/xml" : FileType.of(content).mediaType();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < 0x20) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
