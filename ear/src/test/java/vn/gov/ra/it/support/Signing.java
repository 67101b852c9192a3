package vn.gov.ra.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import vn.gov.ra.demo.ca.PdfSigner;

/** Signs PDFs with the personas' keys of the demo CA, as {@code ./portal ca sign-pdf} does. */
public final class Signing {

    private Signing() {
    }

    public static byte[] pades(String persona, byte[] pdf) {
        return pades(Portal.get().key(persona), pdf);
    }

    /** Inside the server, which knows where the demo's CA keeps its keys. */
    public static byte[] padesInside(String persona, byte[] pdf) {
        return pades(Path.of(System.getenv("RA_CA_DIR"), "keys", persona + ".p12"), pdf);
    }

    private static byte[] pades(Path key, byte[] pdf) {
        try {
            Path in = Files.createTempFile("letter", ".pdf");
            Path out = in.resolveSibling(in.getFileName() + ".signed.pdf");
            try {
                Files.write(in, pdf);
                PdfSigner.of(key, "demo".toCharArray(), Clock.systemUTC()).sign(in, out);
                return Files.readAllBytes(out);
            } finally {
                Files.deleteIfExists(in);
                Files.deleteIfExists(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(key.toString(), e);
        }
    }

    /** The same PDF with one byte of its signed content changed, in a place that does not break the file. */
    public static byte[] oneByteChanged(byte[] signed) {
        byte[] changed = signed.clone();
        byte[] mark = "/Producer".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        int at = indexOf(changed, mark);
        at = at < 0 ? indexOf(changed, "%PDF-1.".getBytes(java.nio.charset.StandardCharsets.US_ASCII)) + 7 : at + mark.length + 3;
        changed[at] ^= 1;
        return changed;
    }

    private static int indexOf(byte[] in, byte[] what) {
        for (int i = 0; i <= in.length - what.length; i++) {
            if (java.util.Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }
}
