package vn.gov.ra.document.render.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;

class PackageZipTest {

    private static final byte[] CSV = "\uFEFFSTT\r\n1\r\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void the_manifest_comes_first_and_says_the_hash_of_every_file() {
        List<UnpackedFile> files = ZipReader.read(PackageZip.write("DS-2026-004", "ab12", Map.of("danh-sách.csv", CSV, "cong-van.pdf", PDF)));
        assertEquals(List.of("manifest.json", "cong-van.pdf", "danh-sách.csv"), files.stream().map(UnpackedFile::name).toList());
        String manifest = new String(files.get(0).content(), StandardCharsets.UTF_8);
        assertTrue(manifest.contains("\"batch\": \"DS-2026-004\"") && manifest.contains("\"contentSha256\": \"ab12\""), manifest);
        assertTrue(manifest.contains("{\"name\": \"danh-sách.csv\", \"size\": " + CSV.length + ", \"mediaType\": \"text/csv; charset=utf-8\", \"sha256\": \""
                + Sha256.hex(CSV) + "\"}"), manifest);
        assertTrue(manifest.contains("\"mediaType\": \"application/pdf\""), manifest);
    }

    @Test
    void the_order_the_files_were_given_in_does_not_matter() {
        Map<String, byte[]> one = new LinkedHashMap<>();
        one.put("a.csv", CSV);
        one.put("b.pdf", PDF);
        Map<String, byte[]> other = new LinkedHashMap<>();
        other.put("b.pdf", PDF);
        other.put("a.csv", CSV);
        assertArrayEquals(PackageZip.write("DS-2026-004", "ab12", one), PackageZip.write("DS-2026-004", "ab12", other));
    }

    @Test
    void quotes_and_strokes_in_names_do_not_break_the_manifest() {
        assertEquals("{\n  \"batch\": \"a\\\"b\\\\c\\u000a\",\n  \"contentSha256\": \"\",\n  \"files\": [\n  ]\n}\n", PackageZip.manifest("a\"b\\c\n", "", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.csv", "/a.csv", "manifest.json", "a\\b", ""})
    void unsafe_names_are_refused(String name) {
        DomainException refusal = assertThrows(DomainException.class, () -> PackageZip.write("DS-2026-004", "", Map.of(name, CSV)));
        assertEquals(DocumentError.ZIP_UNSAFE_NAME, refusal.error());
    }
}
