package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The four authorities and their keys: a root and an issuing authority of each generation. Made once; afterwards read
 * from {@code authority/ca.p12}. Every name says that it is for demonstration, so that nobody takes it for the real one.
 */
final class Hierarchy {

    static final String G2_ROOT = "g2root";
    static final String G2 = "g2";
    static final String G1_ROOT = "g1root";
    static final String G1 = "g1";
    private static final Duration YEAR = Duration.ofDays(365);

    private final CaOptions options;
    private final Instant now;
    private final SecureRandom random = new SecureRandom();

    private Hierarchy(CaOptions options, Instant now) {
        this.options = options;
        this.now = now;
    }

    static Map<String, Authority> open(Path keys, CaOptions options, Instant now) throws GeneralSecurityException, IOException {
        char[] password = KeyStores.password(keys.resolve("password"));
        Path file = keys.resolve("ca.p12");
        if (!Files.exists(file)) KeyStores.save(new Hierarchy(options, now).make(password), file, password);
        KeyStore store = KeyStores.load(file, password);
        Map<String, Authority> authorities = new LinkedHashMap<>();
        for (String alias : List.of(G2_ROOT, G2, G1_ROOT, G1)) {
            authorities.put(alias, new Authority(alias, alias.startsWith(G2) ? Generation.G2 : Generation.G1,
                    new X509CertificateHolder(store.getCertificate(alias).getEncoded()), (PrivateKey) store.getKey(alias, password)));
        }
        return authorities;
    }

    private KeyStore make(char[] password) throws GeneralSecurityException, IOException {
        Map<String, CompletableFuture<KeyPair>> pairs = new LinkedHashMap<>();
        for (String alias : List.of(G2_ROOT, G2, G1_ROOT, G1))
            pairs.put(alias, CompletableFuture.supplyAsync(() -> pair(alias.startsWith(G2) ? Generation.G2 : Generation.G1)));
        KeyStore store = KeyStores.empty();
        addGeneration(store, password, Generation.G2, G2_ROOT, G2, pairs,
                Names.authorityG2("RootCA chuyên dùng Chính phủ G2 (trình diễn)"),
                Names.authorityG2("CA phục vụ các cơ quan Nhà nước G2 (trình diễn)"), 8, 22);
        addGeneration(store, password, Generation.G1, G1_ROOT, G1, pairs,
                Names.authorityG1("Co quan chung thuc so chuyen dung Chinh phu (RootCA) (trinh dien)"),
                Names.authorityG1("Co quan chung thuc so Chinh phu (trinh dien)"), 16, 6);
        return store;
    }

    private void addGeneration(KeyStore store, char[] password, Generation generation, String rootAlias, String alias,
            Map<String, CompletableFuture<KeyPair>> pairs, X500Name rootName, X500Name name, int yearsBefore, int yearsAfter)
            throws GeneralSecurityException, IOException {
        Instant from = now.minus(YEAR.multipliedBy(yearsBefore));
        Instant to = now.plus(YEAR.multipliedBy(yearsAfter));
        KeyPair rootPair = pairs.get(rootAlias).join();
        KeyPair pair = pairs.get(alias).join();
        BigInteger rootSerial = serial(generation, 1);
        Certificate root = sign(generation, rootPair.getPrivate(),
                ca(new JcaX509v3CertificateBuilder(rootName, rootSerial, Date.from(from), Date.from(to), rootName, rootPair.getPublic()), null, rootAlias, rootPair));
        X509CertificateHolder issuer = new X509CertificateHolder(root.getEncoded());
        Certificate subordinate = sign(generation, rootPair.getPrivate(),
                ca(new JcaX509v3CertificateBuilder(rootName, serial(generation, 2), Date.from(from), Date.from(to), name, pair.getPublic()), issuer, rootAlias, pair));
        store.setKeyEntry(rootAlias, rootPair.getPrivate(), password, new Certificate[] {root});
        store.setKeyEntry(alias, pair.getPrivate(), password, new Certificate[] {subordinate, root});
    }

    private X509v3CertificateBuilder ca(X509v3CertificateBuilder builder, X509CertificateHolder issuer, String rootAlias, KeyPair pair) throws IOException {
        builder.addExtension(Extension.basicConstraints, true, issuer == null ? new BasicConstraints(true) : new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        Extensions.keyIdentifiers(builder, org.bouncycastle.asn1.x509.SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()),
                issuer == null ? null : Extensions.authorityKey(issuer));
        if (issuer == null) return builder;
        Extensions.policy(builder);
        Extensions.whereToAsk(builder, options.baseUrl() + "/ca/" + rootAlias + ".cer", options.baseUrl() + "/ocsp",
                options.baseUrl() + "/crl/" + rootAlias + ".crl");
        return builder;
    }

    private BigInteger serial(Generation generation, int counted) {
        return generation == Generation.G1 ? BigInteger.valueOf(counted) : Extensions.serialOfEightOctets(random);
    }

    private static Certificate sign(Generation generation, PrivateKey key, X509v3CertificateBuilder builder) throws GeneralSecurityException, IOException {
        try {
            return KeyStores.certificate(builder.build(new JcaContentSignerBuilder(generation.signatureAlgorithm()).build(key)).getEncoded());
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static KeyPair pair(Generation generation) {
        try {
            return KeyPool.generate(generation.keyBits());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
