package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Signatures a second of one thread's processor time, by the provider that signs our answers: in a virtual machine of its own with the server's
 * compilers, long enough for them to reach the curves.
 */
public final class RawSignatures {

    private static final int EACH = 50;
    private static final String COMPILERS = "-XX:TieredStopAtLevel";

    private RawSignatures() {
    }

    /** @param arguments {@code EC} or {@code RSA}, and seconds of a round; the best of four counts */
    public static void main(String... arguments) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(arguments[0]);
        generator.initialize("EC".equals(arguments[0]) ? 256 : 2048);
        Signature signature = Signature.getInstance("EC".equals(arguments[0]) ? "SHA256withECDSA" : "SHA256withRSA", new BouncyCastleProvider());
        signature.initSign(generator.generateKeyPair().getPrivate());
        double best = 0;
        for (int round = 0; round < 4; round++) {
            best = Math.max(best, round(signature, Long.parseLong(arguments[1])));
        }
        System.out.println(Math.round(best));
    }

    private static double round(Signature signature, long seconds) throws GeneralSecurityException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        byte[] body = new byte[400];
        long begun = threads.getCurrentThreadCpuTime();
        long made = 0;
        while (threads.getCurrentThreadCpuTime() - begun < seconds * 1_000_000_000L) {
            for (int i = 0; i < EACH; i++, made++) {
                signature.update(body);
                signature.sign();
            }
        }
        return made / ((threads.getCurrentThreadCpuTime() - begun) / 1e9);
    }

    /** @param flags the server's, of which the one about compilers is taken over */
    static double rate(boolean p256, String flags, long seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        for (String flag : flags.split(" ")) {
            if (flag.startsWith(COMPILERS)) {
                command.add(flag);
            }
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RawSignatures.class.getName(), p256 ? "EC" : "RSA", Long.toString(seconds)));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (process.waitFor() != 0) {
            throw new IOException("raw signatures: exit " + process.exitValue());
        }
        return Double.parseDouble(said);
    }
}
