package vn.gov.ra.batch.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.render.pack.UnpackedFile;
import vn.gov.ra.document.render.pack.ZipReader;

/**
 * A list is packed within a heap of its own, the list itself included. {@code -Dra.long=true} packs ten thousand lines within 192 MB: what is left of the
 * server's 512 MB is for everybody else.
 */
class LongListTest {

    private static final boolean LONG = Boolean.getBoolean("ra.long");

    @Test
    void a_long_list_is_packed_whole_within_its_heap() throws IOException, InterruptedException {
        int lines = LONG ? 10_000 : 450;
        Process packing = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), LONG ? "-Xmx192m" : "-Xmx96m", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Packing.class.getName(), String.valueOf(lines)).redirectErrorStream(true).start();
        String said = new String(packing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, packing.waitFor(), said);
        assertEquals("lines=" + lines + " files=8", said.strip().lines().reduce("", (first, last) -> last));
    }

    /** The work, in a virtual machine of its own. */
    public static final class Packing {

        private Packing() {
        }

        /** @param args how many lines */
        public static void main(String[] args) {
            byte[] zip = new ListPackage(ListFixtures.frozen(ListFixtures.form01(), ListFixtures.people(Integer.parseInt(args[0]))), UnaryOperator.identity()).zip();
            Map<String, byte[]> files = ZipReader.read(zip).stream().collect(Collectors.toMap(UnpackedFile::name, UnpackedFile::content));
            List<String> rows = new String(files.get("DS-2026-004-danh-sach.csv"), StandardCharsets.UTF_8).lines().toList();
            System.out.println("lines=" + (rows.size() - 1) + " files=" + files.size());
        }
    }
}
