package vn.gov.ra.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.certificate.UnissuedAnswer;
import vn.gov.ra.shared.Sha256;

/** A small PKI made on the spot: authorities, certificates and revocation lists, good ones and bent ones. Times are literals. */
public final class TestPki {

    public static final Instant NOW = Instant.parse("2026-03-02T01:10:00Z");
    public static final X500Name G2 = new X500Name("C=VN,O=Ban Cơ yếu Chính phủ,CN=CA phục vụ các cơ quan Nhà nước G2 (thử)");
    private static final Map<String, KeyPair> PAIRS = new ConcurrentHashMap<>();

    private final KeyPair pair;
    private final X509CertificateHolder certificate;

    private TestPki(KeyPair pair, X509CertificateHolder certificate) {
        this.pair = pair;
        this.certificate = certificate;
    }

    /** An authority that may sign lists; the same key for the same key name. */
    public static TestPki authority(X500Name name, String keyName) {
        return authority(name, keyName, KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    public static TestPki authority(X500Name name, String keyName, int usage) {
        KeyPair pair = pair(keyName);
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, date(NOW.minus(Duration.ofDays(3650))),
                date(NOW.plus(Duration.ofDays(3650))), name, pair.getPublic());
        extend(builder, Extension.basicConstraints, true, new BasicConstraints(true));
        extend(builder, Extension.keyUsage, true, new KeyUsage(usage));
        return new TestPki(pair, builder.build(signer(pair)));
    }

    public static TestPki g2() {
        return authority(G2, "g2");
    }

    public KeyPair pair() {
        return pair;
    }

    public X509CertificateHolder certificate() {
        return certificate;
    }

    public AuthorityView view(String alias, String... crlUrls) {
        byte[] der = encoded(certificate);
        return new AuthorityView(new UUID(0, alias.hashCode()), alias, certificate.getSubject().toString(), Sha256.hex(der), der, null, true, List.of(crlUrls),
                List.of(), Map.of(), ResponderMode.LOCAL, UnissuedAnswer.UNKNOWN, null, 0);
    }

    /** The same with another answer about serials that nobody issued. */
    public AuthorityView view(String alias, UnissuedAnswer unissued) {
        AuthorityView usual = view(alias);
        return new AuthorityView(usual.id(), alias, usual.subject(), usual.sha256(), usual.der(), null, true, List.of(), List.of(), Map.of(), ResponderMode.LOCAL, unissued, null,
                0);
    }

    /** The same of one that publishes its next list after that time. */
    public AuthorityView view(String alias, Duration expectedPeriod) {
        AuthorityView usual = view(alias);
        return new AuthorityView(usual.id(), alias, usual.subject(), usual.sha256(), usual.der(), null, true, List.of(), List.of(), Map.of(), ResponderMode.LOCAL,
                UnissuedAnswer.UNKNOWN, expectedPeriod, 0);
    }

    /** A subscriber's certificate. */
    public X509CertificateHolder leaf(String name, BigInteger serial, String... crlUrls) {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(certificate.getSubject(), serial, date(NOW.minus(Duration.ofDays(365))),
                date(NOW.plus(Duration.ofDays(1460))), new X500Name(name), pair("leaf").getPublic());
        if (crlUrls.length > 0) {
            extend(builder, Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(point(crlUrls), null, null)}));
        }
        return builder.build(signer(pair));
    }

    /** A certificate of a responder that this authority delegated. */
    public X509CertificateHolder responder(String keyName) {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(certificate.getSubject(), BigInteger.valueOf(77), date(NOW.minus(Duration.ofDays(1))),
                date(NOW.plus(Duration.ofDays(90))), new X500Name("CN=Trả lời OCSP"), pair(keyName).getPublic());
        extend(builder, Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
        return builder.build(signer(pair));
    }

    /** A certificate of a time-stamping authority under this one. */
    public X509CertificateHolder stamper(String keyName) {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(certificate.getSubject(), BigInteger.valueOf(78), date(NOW.minus(Duration.ofDays(300))),
                date(NOW.plus(Duration.ofDays(900))), new X500Name("CN=Dấu thời gian"), pair(keyName).getPublic());
        extend(builder, Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        extend(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        return builder.build(signer(pair));
    }

    public static DistributionPointName point(String... urls) {
        GeneralName[] names = new GeneralName[urls.length];
        for (int i = 0; i < urls.length; i++) {
            names[i] = new GeneralName(GeneralName.uniformResourceIdentifier, urls[i]);
        }
        return new DistributionPointName(new GeneralNames(names));
    }

    /** A list of this authority with number, thisUpdate an hour ago, nextUpdate in 23 hours, and no entries yet. */
    public CrlDraft list(long number) {
        return new CrlDraft(this).number(BigInteger.valueOf(number));
    }

    public static KeyPair pair(String name) {
        return PAIRS.computeIfAbsent(name, n -> {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
                generator.initialize(new ECGenParameterSpec("secp256r1"));
                return generator.generateKeyPair();
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public static ContentSigner signer(KeyPair pair) {
        try {
            return new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        } catch (org.bouncycastle.operator.OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] encoded(X509CertificateHolder holder) {
        try {
            return holder.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Date date(Instant moment) {
        return Date.from(moment);
    }

    private static void extend(X509v3CertificateBuilder builder, ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
        try {
            builder.addExtension(type, critical, value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list written field by field, so that each rule can be broken alone. */
    public static final class CrlDraft {

        private final TestPki issuer;
        private X500Name name;
        private KeyPair signedBy;
        private Integer version = 1;
        private BigInteger number;
        private BigInteger base;
        private boolean baseCritical = true;
        private Instant thisUpdate = NOW.minus(Duration.ofHours(1));
        private Instant nextUpdate = NOW.plus(Duration.ofHours(23));
        private boolean emptyEntries;
        private boolean otherAlgorithmOutside;
        private byte[] behind = new byte[0];
        private final List<ASN1Encodable> entries = new ArrayList<>();
        private final List<ASN1Encodable> fieldsBehind = new ArrayList<>();
        private final ExtensionsGenerator more = new ExtensionsGenerator();

        private CrlDraft(TestPki issuer) {
            this.issuer = issuer;
            this.name = issuer.certificate.getSubject();
            this.signedBy = issuer.pair;
        }

        public CrlDraft number(BigInteger value) {
            number = value;
            return this;
        }

        public CrlDraft base(BigInteger value) {
            base = value;
            return this;
        }

        public CrlDraft baseNotCritical() {
            baseCritical = false;
            return this;
        }

        public CrlDraft name(X500Name value) {
            name = value;
            return this;
        }

        public CrlDraft signedBy(KeyPair value) {
            signedBy = value;
            return this;
        }

        /** As encoded: 1 means version 2; null leaves it out, which means version 1. */
        public CrlDraft version(Integer value) {
            version = value;
            return this;
        }

        public CrlDraft thisUpdate(Instant value) {
            thisUpdate = value;
            return this;
        }

        public CrlDraft nextUpdate(Instant value) {
            nextUpdate = value;
            return this;
        }

        public CrlDraft emptyEntries() {
            emptyEntries = true;
            return this;
        }

        public CrlDraft otherAlgorithmOutside() {
            otherAlgorithmOutside = true;
            return this;
        }

        public CrlDraft behind(byte... octets) {
            behind = octets;
            return this;
        }

        public CrlDraft extension(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
            add(more, type, critical, value);
            return this;
        }

        public CrlDraft revoked(BigInteger serial, Instant at, int reason) {
            ExtensionsGenerator extensions = new ExtensionsGenerator();
            add(extensions, Extension.reasonCode, false, CRLReason.lookup(reason));
            return entry(serial, at, extensions);
        }

        public CrlDraft revoked(long serial, int reason) {
            return revoked(BigInteger.valueOf(serial), NOW.minus(Duration.ofHours(2)), reason);
        }

        public CrlDraft entry(BigInteger serial, Instant at, ExtensionsGenerator extensions) {
            ASN1EncodableVector fields = new ASN1EncodableVector();
            fields.add(new ASN1Integer(serial));
            fields.add(new DERUTCTime(date(at)));
            if (!extensions.isEmpty()) {
                fields.add(extensions.generate());
            }
            entries.add(new DERSequence(fields));
            return this;
        }

        /** Anything among the entries. */
        public CrlDraft row(ASN1Encodable anything) {
            entries.add(anything);
            return this;
        }

        /** Anything behind the last field of the list's body. */
        public CrlDraft field(ASN1Encodable anything) {
            fieldsBehind.add(anything);
            return this;
        }

        public byte[] der() {
            try {
                ContentSigner signer = signer(signedBy);
                byte[] body = body(signer.getAlgorithmIdentifier()).getEncoded();
                signer.getOutputStream().write(body);
                AlgorithmIdentifier outside = otherAlgorithmOutside ? new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.840.10045.4.3.3"))
                        : signer.getAlgorithmIdentifier();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                out.write(new DERSequence(new ASN1Encodable[] {org.bouncycastle.asn1.ASN1Primitive.fromByteArray(body), outside,
                    new DERBitString(signer.getSignature())}).getEncoded());
                out.write(behind);
                return out.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private DERSequence body(AlgorithmIdentifier algorithm) {
            ASN1EncodableVector fields = new ASN1EncodableVector();
            if (version != null) {
                fields.add(new ASN1Integer(version));
            }
            fields.add(algorithm);
            fields.add(name);
            fields.add(new DERUTCTime(date(thisUpdate)));
            if (nextUpdate != null) {
                fields.add(new DERUTCTime(date(nextUpdate)));
            }
            if (emptyEntries || !entries.isEmpty()) {
                fields.add(new DERSequence(entries.toArray(ASN1Encodable[]::new)));
            }
            if (number != null) {
                add(more, Extension.cRLNumber, false, new ASN1Integer(number));
            }
            if (base != null) {
                add(more, Extension.deltaCRLIndicator, baseCritical, new ASN1Integer(base));
            }
            if (!more.isEmpty()) {
                fields.add(new DERTaggedObject(true, 0, more.generate()));
            }
            fieldsBehind.forEach(fields::add);
            return new DERSequence(fields);
        }

        private static void add(ExtensionsGenerator to, ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
            try {
                to.addExtension(type, critical, value);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
