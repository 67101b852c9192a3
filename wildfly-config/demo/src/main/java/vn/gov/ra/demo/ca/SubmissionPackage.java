package vn.gov.ra.demo.ca;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A submission as it came: the ZIP's files, each with the SHA-256 its manifest says ({@code contract.md} §4).
 *
 * @param id SHA-256 of the ZIP, which names the submission
 */
record SubmissionPackage(String id, Map<String, byte[]> files) {

    static final String MANIFEST = "manifest.json";
    private static final int MAX_FILES = 200;
    private static final long MAX_OCTETS = 64L << 20;
    private static final String HASH = "[0-9a-fA-F]{64}";

    /** @throws CaRefusal 422: no ZIP, no manifest, a file missing, changed or not listed */
    static SubmissionPackage read(byte[] zip) {
        SubmissionPackage submission = new SubmissionPackage(Digests.sha256(zip), unpack(zip));
        byte[] manifest = submission.files.get(MANIFEST);
        if (manifest == null) throw new CaRefusal(422, "CA-MANIFEST-MISSING");
        Map<String, String> hashes = new LinkedHashMap<>();
        collect(Json.read(new String(manifest, StandardCharsets.UTF_8)), hashes);
        hashes.forEach(submission::check);
        for (String name : submission.files.keySet())
            if (!name.equals(MANIFEST) && !hashes.containsKey(name)) throw new CaRefusal(422, "CA-MANIFEST-UNLISTED", name);
        return submission;
    }

    /** The one file with the ending, or null; two are refused. */
    byte[] only(String ending) {
        List<String> found = files.keySet().stream().filter(n -> n.toLowerCase(java.util.Locale.ROOT).endsWith(ending)).toList();
        if (found.size() > 1) throw new CaRefusal(422, "CA-TWO-LISTS", found.get(0), found.get(1));
        return found.isEmpty() ? null : files.get(found.get(0));
    }

    private void check(String name, String hash) {
        byte[] content = files.get(name);
        if (content == null) throw new CaRefusal(422, "CA-MANIFEST-FILE", name);
        if (!Digests.sha256(content).equalsIgnoreCase(hash)) throw new CaRefusal(422, "CA-MANIFEST-HASH", name);
    }

    /** Takes {@code {"name": …, "sha256": …}} wherever it stands, and plain pairs of name and hash. */
    private static void collect(Object node, Map<String, String> hashes) {
        if (node instanceof List<?> list) list.forEach(n -> collect(n, hashes));
        if (!(node instanceof Map<?, ?> map)) return;
        Object name = map.get("name") != null ? map.get("name") : map.get("file") != null ? map.get("file") : map.get("path");
        if (name instanceof String file && map.get("sha256") instanceof String hash) {
            hashes.put(file, hash);
            return;
        }
        map.forEach((key, value) -> {
            boolean pair = value instanceof String text && text.matches(HASH) && key.toString().contains(".");
            if (pair) hashes.put(key.toString(), value.toString());
            else collect(value, hashes);
        });
    }

    private static Map<String, byte[]> unpack(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long left = MAX_OCTETS;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) continue;
                byte[] content = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= content.length;
                if (left < 0 || files.size() >= MAX_FILES) throw new CaRefusal(422, "CA-ZIP-SIZE");
                if (files.put(entry.getName(), content) != null) throw new CaRefusal(422, "CA-ZIP-TWICE", entry.getName());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new CaRefusal(422, "CA-ZIP");
        }
        if (files.isEmpty()) throw new CaRefusal(422, "CA-ZIP");
        return files;
    }
}
