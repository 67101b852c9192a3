package vn.gov.ra.demo.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Signatures and nothing else, by one thread of a virtual machine of its own with the server's compilers: what the answers with a nonce are
 * compared with. It signs in the same rounds as the servers answer, and its processor time is counted as theirs.
 */
public final class RawSignatures implements AutoCloseable {

    private static final int EACH = 50;
    private static final String DELIVERED = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";
    private static final String COMPILERS = "-XX:TieredStopAtLevel";

    private final Process process;
    private final BufferedReader said;

    private RawSignatures(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.US_ASCII);
    }

    /** @param arguments {@code EC} or {@code RSA}, name or class of the provider; for each line with milliseconds that comes in, one with how many were made goes out */
    public static void main(String... arguments) throws ReflectiveOperationException, GeneralSecurityException, IOException {
        Provider installed = Security.getProvider(arguments[1]);
        Provider provider = installed != null ? installed : (Provider) Class.forName(arguments[1]).getDeclaredConstructor().newInstance();
        KeyPairGenerator generator = KeyPairGenerator.getInstance(arguments[0]);
        generator.initialize("EC".equals(arguments[0]) ? 256 : 2048);
        Signature signature = Signature.getInstance("EC".equals(arguments[0]) ? "SHA256withECDSA" : "SHA256withRSA", provider);
        PrivateKey key = generator.generateKeyPair().getPrivate();
        signature.initSign((PrivateKey) KeyFactory.getInstance(arguments[0], provider).translateKey(key));
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            System.out.println(made(signature, Duration.ofMillis(Long.parseLong(line))));
        }
    }

    private static long made(Signature signature, Duration time) throws GeneralSecurityException {
        byte[] body = new byte[400];
        long end = System.nanoTime() + time.toNanos();
        long made = 0;
        while (System.nanoTime() < end) {
            for (int i = 0; i < EACH; i++, made++) {
                signature.update(body);
                signature.sign();
            }
        }
        return made;
    }

    /** @param server whose flag about compilers is taken over, and the file that holds another provider. @param provider name or class of it */
    static RawSignatures start(boolean p256, ServerProcess server, String provider) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        for (String flag : server.flags().split(" ")) {
            if (flag.startsWith(COMPILERS)) {
                command.add(flag);
            }
        }
        String classes = System.getProperty("java.class.path") + File.pathSeparator + file(server);
        command.addAll(List.of("-cp", classes, RawSignatures.class.getName(), p256 ? "EC" : "RSA", provider));
        return new RawSignatures(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** Signs for that long. @return how many it made */
    long made(Duration time) throws IOException {
        process.outputWriter(StandardCharsets.US_ASCII).append(Long.toString(time.toMillis())).append('\n').flush();
        String line = said.readLine();
        if (line == null) {
            throw new IOException("raw signatures ended");
        }
        return Long.parseLong(line);
    }

    ServerProcess process() {
        return new ServerProcess(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Name or class of the provider that signs the server's answers. */
    static String provider(boolean p256, ServerProcess server) throws IOException {
        String java = p256 ? BouncyCastleProvider.class.getName() : "SunRsaSign";
        String named = server.environment("RA_OCSP_PROVIDER").orElse(delivered(server).isPresent() ? DELIVERED : java);
        return "none".equalsIgnoreCase(named) ? java : named;
    }

    /** The file of the provider that comes with the server; empty where its library is for another machine. */
    private static Optional<Path> delivered(ServerProcess server) throws IOException {
        boolean fits = "Linux".equals(System.getProperty("os.name")) && "amd64".equals(System.getProperty("os.arch"));
        return server.property("jboss.home.dir").map(home -> Path.of(home, "modules", "com", "amazon", "corretto", "crypto", "main", "provider.jar"))
                .filter(file -> fits && Files.exists(file));
    }

    private static String file(ServerProcess server) throws IOException {
        Optional<Path> delivered = delivered(server);
        return server.environment("RA_OCSP_PROVIDER_JAR").orElse(delivered.map(Path::toString).orElse(""));
    }
}
