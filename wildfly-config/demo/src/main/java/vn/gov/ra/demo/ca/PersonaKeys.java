package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;

/** Signing keys of the demo's personas as files, one pair of the pool each (password {@code demo}, {@code contract.md} §2). */
final class PersonaKeys {

    static final char[] PASSWORD = "demo".toCharArray();
    /** Far enough back that documents of the seeded history may carry their signatures. */
    private static final Duration ISSUED_BEFORE = Duration.ofDays(200);

    private final Path directory;
    private final CaState state;
    private final KeyPool pool;

    PersonaKeys(Path directory, CaState state, KeyPool pool) {
        this.directory = directory;
        this.state = state;
        this.pool = pool;
    }

    synchronized Map<String, byte[]> ensure(Map<String, SubjectSpec> personas) {
        Map<String, byte[]> certificates = new TreeMap<>();
        try {
            Files.createDirectories(directory);
            for (Map.Entry<String, SubjectSpec> persona : new TreeMap<>(personas).entrySet())
                certificates.put(persona.getKey(), ensure(persona.getKey(), persona.getValue()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("keys of the personas", e);
        }
        return certificates;
    }

    private byte[] ensure(String user, SubjectSpec subject) throws IOException, GeneralSecurityException {
        if (!user.matches("[a-z0-9][a-z0-9._-]{0,63}")) throw new IllegalArgumentException(user);
        Path file = directory.resolve(user + ".p12");
        byte[] present = Files.exists(file) ? stillOurs(file, user) : null;
        if (present != null) return present;
        Instant from = state.now().minus(ISSUED_BEFORE);
        KeyPair pair = pool.at(filesSoFar());
        IssuedCertificate certificate = state.issueFor(CaState.G2, new IssueOrder(subject, from, null), pair.getPublic());
        KeyStores.saveSingle(file, PASSWORD, user, pair.getPrivate(),
                certificate.der(), state.certificate(Hierarchy.G2), state.certificate(Hierarchy.G2_ROOT));
        return certificate.der();
    }

    /** A file left over from another, deleted CA is no use to anybody. */
    private byte[] stillOurs(Path file, String user) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStores.load(file, PASSWORD);
        if (store.getCertificate(user) == null) return null;
        byte[] der = store.getCertificate(user).getEncoded();
        IssuedCertificate known = state.issued(CaState.G2, new X509CertificateHolder(der).getSerialNumber());
        return known != null && java.util.Arrays.equals(known.der(), der) ? der : null;
    }

    private int filesSoFar() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return (int) files.filter(f -> f.toString().endsWith(".p12")).count();
        }
    }
}
