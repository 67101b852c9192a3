package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** {@code openssl ocsp} as a server over an index of its own, with the key of the authority. */
final class OpensslResponder {

    private OpensslResponder() {
    }

    /** Null where there is no openssl. */
    static OtherServer start(LongList authority, BigInteger[] serials) throws Exception {
        Scratch work = Scratch.named("bench-openssl");
        String certificate = pem(work.file("ca.pem"), "CERTIFICATE", authority.certificate().getEncoded());
        String key = pem(work.file("ca.key"), "PRIVATE KEY", authority.pair().getPrivate().getEncoded());
        StringBuilder rows = new StringBuilder();
        for (BigInteger serial : serials) {
            String hex = serial.toString(16).toUpperCase(Locale.ROOT);
            rows.append("V\t391231235959Z\t\t").append(hex.length() % 2 == 0 ? hex : "0" + hex).append("\tunknown\t/CN=").append(hex).append('\n');
        }
        Path index = Files.writeString(work.file("index.txt"), rows, StandardCharsets.US_ASCII);
        int port = OtherServer.freePort();
        List<String> command = List.of("openssl", "ocsp", "-index", index.toString(), "-CA", certificate, "-rsigner", certificate, "-rkey", key, "-port", Integer.toString(port), "-ndays", "1");
        // It says so itself; a connection without a question, made to try it, would hold it up for ever.
        return OtherServer.start(work, port, command, (address, said) -> said.toLowerCase(Locale.ROOT).contains("waiting for ocsp"));
    }

    private static String pem(Path file, String what, byte[] der) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return Files.writeString(file, "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n").toString();
    }
}
