package vn.gov.ra.document.render.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.shared.DomainException;

class ZipReaderTest {

    private static final byte[] TEXT = "chứng thư".getBytes(StandardCharsets.UTF_8);
    private static final int MODE = 40;
    private static final int FLAGS = 8;

    private static byte[] zip(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, TEXT);
        }
        return ZipFiles.write(files);
    }

    private static DocumentError refusal(byte[] zip, ZipLimits limits) {
        return (DocumentError) assertThrows(DomainException.class, () -> ZipReader.read(zip, limits)).error();
    }

    private static DocumentError refusal(byte[] zip) {
        return refusal(zip, ZipLimits.DEFAULT);
    }

    /** Changes one 16-bit field of the first entry of the central directory. */
    private static byte[] patched(byte[] zip, int field, int value) {
        ByteBuffer buffer = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(zip.length - 22 + 16);
        buffer.putShort(directory + field, (short) value);
        return buffer.array();
    }

    @Test
    void files_come_out_in_order_with_their_names_and_folders_are_left_out() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("kết-quả/", new byte[0]);
        files.put("kết-quả/Nguyễn Thị Hường.cer", TEXT);
        files.put("trống.txt", new byte[0]);
        List<UnpackedFile> read = ZipReader.read(ZipFiles.write(files));
        assertEquals(List.of("kết-quả/Nguyễn Thị Hường.cer", "trống.txt"), read.stream().map(UnpackedFile::name).toList());
        assertArrayEquals(TEXT, read.get(0).content());
    }

    @Test
    void names_in_the_old_code_page_are_read_and_stored_entries_too() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("IBM437"))) {
            ZipEntry entry = new ZipEntry("chú.txt");
            CRC32 crc = new CRC32();
            crc.update(TEXT);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(TEXT.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(TEXT);
        }
        UnpackedFile file = ZipReader.read(out.toByteArray()).get(0);
        assertEquals("chú.txt", file.name());
        assertArrayEquals(TEXT, file.content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/x", "a/../b", "/etc/x", "C:\\x", "a\\b", "a\u0000b", "./a", "x\u202Efdp.exe"})
    void names_that_lead_elsewhere_or_deceive_are_refused(String name) {
        assertEquals(DocumentError.ZIP_UNSAFE_NAME, refusal(zip(name)));
    }

    @Test
    void one_name_twice_is_refused_also_when_only_the_case_differs() {
        assertEquals(DocumentError.ZIP_DUPLICATE_NAME, refusal(zip("a.cer", "A.CER")));
        assertEquals(DocumentError.ZIP_DUPLICATE_NAME, refusal(zip("Hường.cer", "Hu\u031Bo\u031B\u0300ng.cer")));
    }

    @Test
    void more_entries_or_octets_than_allowed_are_refused() {
        assertEquals(DocumentError.ZIP_TOO_MANY_ENTRIES, refusal(zip("a", "b", "c"), new ZipLimits(2, 1_000, 100)));
        assertEquals(DocumentError.ZIP_TOO_LARGE, refusal(zip("a", "b"), new ZipLimits(2, TEXT.length * 2L - 1, 100)));
    }

    @Test
    void a_file_packed_suspiciously_tight_is_refused_before_it_is_whole() {
        assertEquals(DocumentError.ZIP_BOMB, refusal(ZipFiles.write(Map.of("0.bin", new byte[8 << 20]))));
    }

    @Test
    void links_and_passwords_are_refused() {
        assertEquals(DocumentError.ZIP_LINK, refusal(patched(zip("a"), MODE, 0xA1FF)));
        assertEquals(DocumentError.ZIP_ENCRYPTED, refusal(patched(zip("a"), FLAGS, 1)));
        assertEquals(1, ZipReader.read(patched(zip("a"), MODE, 0x81A4)).size());
    }

    @Test
    void what_is_no_zip_is_refused() {
        assertEquals(DocumentError.BROKEN_ZIP, refusal(new byte[0]));
        assertEquals(DocumentError.BROKEN_ZIP, refusal("không phải ZIP, chỉ là chữ".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_damaged_zip_is_refused_with_a_code_and_nothing_else() {
        byte[] whole = zip("a.cer", "b.cer", "c.cer");
        for (int cut = 0; cut < whole.length; cut++) {
            byte[] part = Arrays.copyOf(whole, cut);
            assertThrows(DomainException.class, () -> ZipReader.read(part));
        }
        Random random = new Random(20261120);
        for (int i = 0; i < 2_000; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            try {
                ZipReader.read(changed);
            } catch (DomainException refused) {
                assertEquals(DocumentError.class, refused.error().getClass());
            }
        }
    }
}
