package vn.gov.ra.it.support;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A CA of a test's own, which issues certificates and lists of every kind, good and bad. */
public final class ForeignCa {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final String alias;
    private final X500Name name;
    private final KeyPair pair;
    private final KeyPair stranger = pair();
    private final X509CertificateHolder certificate;

    public ForeignCa(String alias) {
        this(alias, new X500Name("CN=CA thử " + alias + ",C=VN"), pair(), BigInteger.ONE);
    }

    /** Another certificate of that CA under its name, with its key or a new one. */
    public ForeignCa(String alias, ForeignCa before, boolean newKey) {
        this(alias, before.name, newKey ? pair() : before.pair, BigInteger.TWO);
    }

    /** Somebody with a key of his own who uses the name of the CA that issued the certificate. */
    public static ForeignCa impostorOfIssuerOf(byte[] certificate) {
        return new ForeignCa("giamao", holder(certificate).getIssuer(), pair(), BigInteger.ONE);
    }

    private ForeignCa(String alias, X500Name name, KeyPair pair, BigInteger serial) {
        this.alias = alias;
        this.name = name;
        this.pair = pair;
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, serial, date(-400), date(4000), name, pair.getPublic());
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        certificate = builder.build(signer(pair));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentSigner signer(KeyPair pair) {
        try {
            return new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Date date(int days) {
        return Date.from(NOW.plus(days, ChronoUnit.DAYS));
    }

    /** PKCS#12 of an RSA key for signing OCSP answers. @param days until its certificate ends */
    public byte[] responder(int days, char[] password) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair own = generator.generateKeyPair();
            byte[] issued = new JcaX509v3CertificateBuilder(name, BigInteger.valueOf(0x77), date(-1), date(days), new X500Name("CN=OCSP " + alias), own.getPublic())
                    .build(signer(pair)).getEncoded();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("responder", own.getPrivate(), password, new Certificate[] {Pki.certificate(issued)});
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            store.store(file, password);
            return file.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String alias() {
        return alias;
    }

    /** Enters it with its addresses. */
    public ForeignCa registered(String... crlUrls) {
        return registered(false, crlUrls);
    }

    /** Enters it as one that is trusted. */
    public ForeignCa pinned() {
        return registered(true);
    }

    private ForeignCa registered(boolean trusted, String... crlUrls) {
        JsonArrayBuilder urls = Json.createArrayBuilder();
        java.util.List.of(crlUrls).forEach(urls::add);
        Api.as("quantri").post("/api/v1/authorities", Json.createObjectBuilder().add("alias", alias).add("trustAnchor", trusted).add("crlUrls", urls)
                .add("certificate", certificate())).expect(201);
        return this;
    }

    /** DER in base64. */
    /** A question about one of its certificates. @param nonce to be given back */
    public byte[] question(long serial, byte[] nonce) {
        try {
            DigestCalculator sha1 = new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
            Extension extension = new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded());
            return new OCSPReqBuilder().addRequest(new CertificateID(sha1, certificate, BigInteger.valueOf(serial))).setRequestExtensions(new Extensions(extension)).build().getEncoded();
        } catch (IOException | OCSPException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    public String certificate() {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Issues a certificate and enters it into the register. @param points its distribution points */
    public ForeignCa issued(long serial, String... points) {
        X500Name subject = new X500Name("CN=Nguyễn Thị Hường " + serial + ",C=VN");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, BigInteger.valueOf(serial), date(-30), date(900), subject, stranger.getPublic());
        try {
            if (points.length > 0) {
                builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(point(points), null, null)}));
            }
            Answer begun = Api.as("quantri").post("/api/v1/certificates", "application/pkix-cert", builder.build(signer(pair)).getEncoded(), Map.of()).expect(202);
            Answer over = Jobs.over(Api.as("quantri"), begun);
            if (!over.text("state").equals("SUCCEEDED")) {
                throw new AssertionError(over.toString());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** A certificate that is in no register, DER. */
    public byte[] certificate(String commonName, long serial) {
        return certificateOf("CN=" + commonName + ",C=VN", serial);
    }

    /** The same for a whole name. */
    public byte[] certificateOf(String subject, long serial) {
        try {
            return new JcaX509v3CertificateBuilder(name, BigInteger.valueOf(serial), date(-30), date(900), new X500Name(subject), stranger.getPublic()).build(signer(pair)).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The certificate as if this CA had issued it: same number, subject, key and extensions under its own name and signature. */
    public byte[] issuedAgain(byte[] certificate) {
        X509CertificateHolder genuine = holder(certificate);
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(name, genuine.getSerialNumber(), genuine.getNotBefore(), genuine.getNotAfter(), genuine.getSubject(),
                genuine.getSubjectPublicKeyInfo());
        try {
            for (Object type : genuine.getExtensionOIDs()) {
                builder.addExtension(genuine.getExtension((ASN1ObjectIdentifier) type));
            }
            return builder.build(signer(pair)).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509CertificateHolder holder(byte[] certificate) {
        try {
            return new X509CertificateHolder(certificate);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DistributionPointName point(String... urls) {
        GeneralName[] names = java.util.stream.Stream.of(urls).map(url -> new GeneralName(GeneralName.uniformResourceIdentifier, url)).toArray(GeneralName[]::new);
        return new DistributionPointName(new GeneralNames(names));
    }

    public Answer uploaded(byte[] list) {
        return Api.as("quantri").post("/api/v1/authorities/" + alias + "/crls", "application/pkix-crl", list, Map.of());
    }

    public CrlBuilder list(long number) {
        return new CrlBuilder(number);
    }

    /** A list in the making. */
    public final class CrlBuilder {

        private final X509v2CRLBuilder builder;
        private KeyPair by = pair;

        private CrlBuilder(long number) {
            this(name, number);
        }

        private CrlBuilder(X500Name issuer, long number) {
            builder = new X509v2CRLBuilder(issuer, Date.from(NOW.minusSeconds(60)));
            builder.setNextUpdate(date(1));
            extension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)));
        }

        /** @param over how long ago it begins. @param left until it ends */
        public CrlBuilder window(Duration over, Duration left) {
            builder.setThisUpdate(Date.from(NOW.minus(over)));
            builder.setNextUpdate(Date.from(NOW.plus(left)));
            return this;
        }

        /** @param reason of RFC 5280 §5.3.1 */
        public CrlBuilder revoked(long serial, int reason) {
            builder.addCRLEntry(BigInteger.valueOf(serial), Date.from(NOW.minusSeconds(120)), reason);
            return this;
        }

        public CrlBuilder delta(long base) {
            return extension(Extension.deltaCRLIndicator, true, new ASN1Integer(base));
        }

        public CrlBuilder partition(String... urls) {
            return extension(Extension.issuingDistributionPoint, true, new IssuingDistributionPoint(point(urls), false, false, null, false, false));
        }

        public CrlBuilder usersOnly() {
            return extension(Extension.issuingDistributionPoint, true, new IssuingDistributionPoint(null, true, false, null, false, false));
        }

        public CrlBuilder casOnly() {
            return extension(Extension.issuingDistributionPoint, true, new IssuingDistributionPoint(null, false, true, null, false, false));
        }

        public CrlBuilder someReasons() {
            return extension(Extension.issuingDistributionPoint, true, new IssuingDistributionPoint(null, false, false,
                    new org.bouncycastle.asn1.x509.ReasonFlags(org.bouncycastle.asn1.x509.ReasonFlags.keyCompromise), false, false));
        }

        public CrlBuilder unknownCritical() {
            return extension(new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.2"), true, DERNull.INSTANCE);
        }

        public CrlBuilder signedByAnother() {
            by = stranger;
            return this;
        }

        private CrlBuilder extension(ASN1ObjectIdentifier type, boolean critical, org.bouncycastle.asn1.ASN1Encodable value) {
            try {
                builder.addExtension(type, critical, value);
                return this;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        public byte[] der() {
            try {
                return builder.build(signer(by)).getEncoded();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A list under another name, with a good signature of this key. */
    public byte[] listOfAnother(long number) {
        return new CrlBuilder(new X500Name("CN=CA khác,C=VN"), number).der();
    }
}
