package vn.gov.ra.demo.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
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

    /** @param arguments {@code EC} or {@code RSA}, seconds of a round, the class of the provider; the best of four rounds counts */
    public static void main(String... arguments) throws ReflectiveOperationException, GeneralSecurityException {
        Provider provider = (Provider) Class.forName(arguments[2]).getDeclaredConstructor().newInstance();
        KeyPairGenerator generator = KeyPairGenerator.getInstance(arguments[0]);
        generator.initialize("EC".equals(arguments[0]) ? 256 : 2048);
        Signature signature = Signature.getInstance("EC".equals(arguments[0]) ? "SHA256withECDSA" : "SHA256withRSA", provider);
        PrivateKey key = generator.generateKeyPair().getPrivate();
        signature.initSign((PrivateKey) KeyFactory.getInstance(arguments[0], provider).translateKey(key));
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

    /** Class of the provider that signs the server's answers. */
    static String provider(ServerProcess server) throws IOException {
        return server.environment("RA_OCSP_PROVIDER").orElse(BouncyCastleProvider.class.getName());
    }

    /** @param server whose flag about compilers and whose provider are taken over */
    static double rate(boolean p256, ServerProcess server, long seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        for (String flag : server.flags().split(" ")) {
            if (flag.startsWith(COMPILERS)) {
                command.add(flag);
            }
        }
        String classes = System.getProperty("java.class.path") + File.pathSeparator + server.environment("RA_OCSP_PROVIDER_JAR").orElse("");
        command.addAll(List.of("-cp", classes, RawSignatures.class.getName(), p256 ? "EC" : "RSA", Long.toString(seconds), provider(server)));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (process.waitFor() != 0) {
            throw new IOException("raw signatures: exit " + process.exitValue());
        }
        return Double.parseDouble(said);
    }
}
