package vn.gov.ra.evidence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.gov.ra.shared.Sha256;

/**
 * The ZIP: the files, {@code manifest.json} with the SHA-256 of each, {@code manifest.p7s} under it. Nothing is packed and nothing depends on the
 * machine, so that the same files give the same bytes wherever they are written again, and whatever else stands in a ZIP is seen.
 */
final class EvidenceZip {

    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.p7s";
    static final String FORMAT = "ra-evidence-1";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private EvidenceZip() {
    }

    static byte[] manifest(EvidenceSubject subject, UUID id, String maker, Instant at, List<EvidenceFile> files) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        files.forEach(file -> list.add(Json.createObjectBuilder().add("path", file.path()).add("title", file.title()).add("size", file.content().length)
                .add("sha256", Sha256.hex(file.content()))));
        JsonObject manifest = Json.createObjectBuilder().add("format", FORMAT).add("subject", subject.name()).add("id", id.toString()).add("madeBy", maker)
                .add("madeAt", at.toString()).add("files", list).build();
        return manifest.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] of(List<EvidenceFile> files, byte[] manifest, byte[] signature, Instant at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (EvidenceFile file : files) {
                put(zip, file.path(), file.content(), at);
            }
            put(zip, MANIFEST, manifest, at);
            put(zip, SIGNATURE, signature, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String path, byte[] content, Instant at) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(LocalDateTime.ofInstant(at, ZONE));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
