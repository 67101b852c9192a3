package vn.gov.ra.demo.ca;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The CA operator itself: its authorities, what they issued, revoked and published. Made in an empty directory at first
 * start, read back afterwards; every change is in the journal before the call returns. Threads may share it; other
 * processes may open the same directory (the seeder beside the running operator): each sees what the others did.
 */
public final class CaState implements Closeable {

    /** Alias of the issuing authority of the second generation. */
    public static final String G2 = Hierarchy.G2;
    /** Alias of the issuing authority of the first generation. */
    public static final String G1 = Hierarchy.G1;

    private static final int SIGNING_THREADS = 2;
    private static final int POOL_SHARE_G1 = 4;

    private final Path directory;
    private final Clock clock;
    private final DirectoryLock lock;
    private final Map<String, Authority> authorities;
    private final KeyPool poolG2;
    private final KeyPool poolG1;
    private final LeafProfile profile;
    private final CrlWriter crlWriter;
    private final CrlShelf shelf;
    private final SettledLines settled = new SettledLines();
    private final PersonaKeys personas;
    private final Journal journal;

    private CaState(Path directory, Path demoDirectory, CaOptions options, Clock clock, DirectoryLock lock)
            throws IOException, GeneralSecurityException {
        this.directory = directory;
        this.clock = clock;
        this.lock = lock;
        authorities = Hierarchy.open(directory.resolve("authority"), options, now());
        poolG2 = KeyPool.open(directory.resolve("pool"), Generation.G2.keyBits(), options.poolSize());
        poolG1 = KeyPool.open(directory.resolve("pool"), Generation.G1.keyBits(), Math.max(1, options.poolSize() / POOL_SHARE_G1));
        profile = new LeafProfile(options.baseUrl());
        crlWriter = new CrlWriter(options);
        shelf = new CrlShelf(directory.resolve("crl"));
        recordSubordinate(Hierarchy.G2_ROOT, Hierarchy.G2);
        recordSubordinate(Hierarchy.G1_ROOT, Hierarchy.G1);
        journal = new Journal(directory.resolve("journal.tsv"), this::replay);
        journal.prepare();
        new Responders(demoDirectory, authorities.get(Hierarchy.G2), options).make(now());
        personas = new PersonaKeys(demoDirectory.resolve("keys"), this, poolG2);
        for (Authority authority : authorities.values()) if (shelf.get(authority.alias()) == null) publish(authority.alias());
    }

    /**
     * Opens the operator's directory, making everything in it when it is empty.
     *
     * @param demoDirectory where the portal's responder keys and the personas' keys are put ({@code keys/}); may be the
     *                      same directory
     */
    public static CaState open(Path directory, Path demoDirectory, CaOptions options, Clock clock) throws IOException {
        Files.createDirectories(directory);
        DirectoryLock lock = DirectoryLock.of(directory);
        try (DirectoryLock.Held held = lock.hold(() -> { })) {
            return new CaState(directory, demoDirectory, options, clock, lock);
        } catch (GeneralSecurityException e) {
            throw new IOException("keys of the demo CA in " + directory, e);
        }
    }

    /** Issues one certificate; {@code notAfter} null means 1 825 days after {@code notBefore}. */
    public IssuedCertificate issue(String authority, SubjectSpec subject, Instant notBefore, Instant notAfter) {
        try (DirectoryLock.Held held = exclusive()) {
            IssuedCertificate certificate = sign(authority(authority), new IssueOrder(subject, notBefore, notAfter));
            journal.force();
            return certificate;
        }
    }

    /** Issues many, in the order given; signs on two threads. On failure those already signed stay issued. */
    public List<IssuedCertificate> issueAll(String alias, List<IssueOrder> orders) {
        Authority authority = authority(alias);
        ExecutorService signing = Executors.newFixedThreadPool(SIGNING_THREADS);
        try (DirectoryLock.Held held = exclusive()) {
            List<Future<IssuedCertificate>> results = orders.stream().map(o -> signing.submit(() -> sign(authority, o))).toList();
            List<IssuedCertificate> certificates = new ArrayList<>(results.size());
            for (Future<IssuedCertificate> result : results) certificates.add(result.get());
            journal.force();
            return certificates;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            signing.shutdown();
        }
    }

    /**
     * Revokes a certificate or, with reason 6, puts it on hold; a hold may become a revocation. The list says so after
     * the next {@link #publish(String)}.
     *
     * @param reason code of RFC 5280 §5.3.1: 0–6, 9, 10
     * @throws CaRefusal unknown serial (404), bad reason (400), already revoked for good (409)
     */
    public void revoke(String alias, BigInteger serial, int reason, Instant at) {
        revokeAll(alias, Map.of(serial, new Revocation(reason, at)));
    }

    /** Revokes many with one write to the disk; the first that is refused ends it, those before it are revoked. */
    public void revokeAll(String alias, Map<BigInteger, Revocation> revocations) {
        Authority authority = authority(alias);
        try (DirectoryLock.Held held = exclusive()) {
            revocations.forEach((serial, asked) -> revoke(authority, serial, asked));
        } finally {
            journal.force();
        }
    }

    private void revoke(Authority authority, BigInteger serial, Revocation asked) {
        int reason = asked.reason();
        if (reason < 0 || reason > 10 || reason == 7 || reason == Revocation.RELEASE) throw new CaRefusal(400, "CA-REASON", reason);
        requireIssued(authority, serial);
        Revocation present = authority.revocation(serial);
        if (present != null && (!present.isHold() || reason == Revocation.HOLD)) throw new CaRefusal(409, "CA-REVOKED", hex(serial));
        Instant second = asked.at().truncatedTo(ChronoUnit.SECONDS);
        journal.append("R", authority.alias(), serial.toString(16), Integer.toString(reason), second.toString());
        authority.revoked().put(serial, new Revocation(reason, second));
    }

    /** Ends a hold; the entry is gone from the next full list. @throws CaRefusal not on hold (409), unknown serial (404) */
    public void release(String alias, BigInteger serial, Instant at) {
        Authority authority = authority(alias);
        try (DirectoryLock.Held held = exclusive()) {
            requireIssued(authority, serial);
            Revocation present = authority.revocation(serial);
            if (present == null || !present.isHold()) throw new CaRefusal(409, "CA-NOT-HELD", hex(serial));
            write("L", alias, serial.toString(16), at.truncatedTo(ChronoUnit.SECONDS).toString());
            authority.revoked().remove(serial);
        }
    }

    /** Publishes a full list as of now. */
    public PublishedCrl publish(String alias) {
        return publish(alias, now());
    }

    /** Publishes a full list as of a moment (the seeder makes history); its number is the next one in any case. */
    public PublishedCrl publish(String alias, Instant thisUpdate) {
        Authority authority = authority(alias);
        try (DirectoryLock.Held held = exclusive()) {
            BigInteger number = lastNumber(authority).add(BigInteger.ONE);
            PublishedCrl crl = crlWriter.write(authority, number, thisUpdate);
            shelf.put(crl);
            write("C", alias, number.toString(), crl.thisUpdate().toString());
            authority.crlNumber(number);
            return crl;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes again every list that has used half of its life. */
    public void publishDue() {
        try (DirectoryLock.Held held = exclusive()) {
            for (String alias : authorities.keySet()) {
                PublishedCrl crl = shelf.get(alias);
                Instant half = crl.thisUpdate().plus(Duration.between(crl.thisUpdate(), crl.nextUpdate()).dividedBy(2));
                if (now().isAfter(half)) publish(alias);
            }
        }
    }

    /** The newest list of an authority, a root's included. */
    public PublishedCrl crl(String alias) {
        journal.catchUp();
        return shelf.get(authority(alias).alias());
    }

    /** The certificate of {@code g2, g1, g2root, g1root}, DER. */
    public byte[] certificate(String alias) {
        try {
            return authority(alias).certificate().getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an authority issued under the serial, or null. */
    public IssuedCertificate issued(String alias, BigInteger serial) {
        journal.catchUp();
        return authority(alias).issued(serial);
    }

    /** Whether the certificate is revoked or on hold now, or null. */
    public Revocation revocation(String alias, BigInteger serial) {
        journal.catchUp();
        return authority(alias).revocation(serial);
    }

    /**
     * The personas' signing keys as PKCS#12 files {@code keys/<user>.p12} (password {@code demo}); one that is there
     * already keeps its key and certificate. Issued by g2.
     *
     * @return the certificates, DER, by user name
     */
    public Map<String, byte[]> personaKeys(Map<String, SubjectSpec> personas) {
        try (DirectoryLock.Held held = exclusive()) {
            return this.personas.ensure(personas);
        }
    }

    /** The serial number of the next token, like {@code GCA01-2611-000123}; never given twice. */
    public String nextTokenSerial() {
        try (DirectoryLock.Held held = exclusive()) {
            String serial = settled.takeTokenSerial(now());
            write("T", Integer.toString(settled.lastToken()));
            return serial;
        }
    }

    /** Name of an authority by alias or by the SHA-256 of its certificate. @throws CaRefusal unknown (404) */
    public String aliasOf(String issuer) {
        for (Authority authority : authorities.values())
            if (authority.alias().equals(issuer) || Digests.sha256(certificate(authority.alias())).equalsIgnoreCase(issuer)) return authority.alias();
        throw new CaRefusal(404, "CA-AUTHORITY", issuer);
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    Path directory() {
        return directory;
    }

    SettledLines settled() {
        return settled;
    }

    Set<String> aliases() {
        return authorities.keySet();
    }

    Authority authority(String alias) {
        Authority authority = authorities.get(alias);
        if (authority == null) throw new CaRefusal(404, "CA-AUTHORITY", alias);
        return authority;
    }

    /** Issues for a key of its own instead of one of the pool; the same journal. */
    IssuedCertificate issueFor(String alias, IssueOrder order, PublicKey key) {
        try (DirectoryLock.Held held = exclusive()) {
            IssuedCertificate certificate = record(authority(alias), profile.issue(authority(alias), order, key));
            journal.force();
            return certificate;
        }
    }

    void settle(String submission, SettledLine line) {
        try (DirectoryLock.Held held = exclusive()) {
            write("S", submission, line.lineCode(), line.serialHex(), line.tokenSerial(), line.outcome().name(), line.note(), line.authority());
            settled.put(submission, line);
        }
    }

    /** Takes in what other processes did; for those who read an {@link Authority} directly. */
    void refresh() {
        journal.catchUp();
    }

    private DirectoryLock.Held exclusive() {
        return lock.hold(journal::prepare);
    }

    /** The list is filed before the journal says so: after a crash in between, the file's number counts. */
    private BigInteger lastNumber(Authority authority) {
        PublishedCrl filed = shelf.get(authority.alias());
        return filed == null ? authority.crlNumber() : filed.number().max(authority.crlNumber());
    }

    private IssuedCertificate sign(Authority authority, IssueOrder order) {
        KeyPool pool = authority.generation() == Generation.G2 ? poolG2 : poolG1;
        return record(authority, profile.issue(authority, order, pool.next().getPublic()));
    }

    private IssuedCertificate record(Authority authority, IssuedCertificate certificate) {
        journal.append("I", certificate.authority(), certificate.serialHex(), Base64.getEncoder().encodeToString(certificate.der()));
        authority.record(certificate);
        return certificate;
    }

    private void write(String... fields) {
        journal.append(fields);
        journal.force();
    }

    private void replay(String[] line) {
        switch (line[0]) {
            case "I" -> authority(line[1]).record(read(line[1], Base64.getDecoder().decode(line[3])));
            case "R" -> authority(line[1]).revoked().put(new BigInteger(line[2], 16), new Revocation(Integer.parseInt(line[3]), Instant.parse(line[4])));
            case "L" -> authority(line[1]).revoked().remove(new BigInteger(line[2], 16));
            case "C" -> {
                authority(line[1]).crlNumber(new BigInteger(line[2]));
                shelf.forget(line[1]);
            }
            case "T" -> settled.lastToken(Integer.parseInt(line[1]));
            case "S" -> settled.put(line[1], new SettledLine(line[2], line[3], line[4], Outcome.valueOf(line[5]), line[6], line[7]));
            default -> throw new IllegalStateException("journal of the demo CA: " + line[0]);
        }
    }

    private void recordSubordinate(String root, String alias) {
        authority(root).record(read(root, certificate(alias)));
    }

    private static IssuedCertificate read(String alias, byte[] der) {
        try {
            X509CertificateHolder certificate = new X509CertificateHolder(der);
            return new IssuedCertificate(alias, certificate.getSerialNumber(), der,
                    certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireIssued(Authority authority, BigInteger serial) {
        if (authority.issued(serial) == null) throw new CaRefusal(404, "CA-SERIAL", hex(serial), authority.alias());
    }

    private static String hex(BigInteger serial) {
        return serial.toString(16);
    }
}
