package vn.gov.ra.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.certificate.UnissuedAnswer;
import vn.gov.ra.certificate.Signatures;
import vn.gov.ra.shared.Sha256;

/** A little authority with its people, and PDFs they sign the way the tools in use do: appended, CAdES, certificate named. */
public final class TestSigner {

    static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final KeyPair CA_KEYS = keys();
    private static final X509CertificateHolder CA = issue("CN=Cơ quan chứng thực thử", CA_KEYS, "CN=Cơ quan chứng thực thử", 1, "SHA256withRSA", true);

    private final KeyPair keys = keys();
    final X509CertificateHolder certificate;

    private TestSigner(String name, long serial, String algorithm) {
        certificate = issue("CN=" + name, keys, CA.getSubject().toString(), serial, algorithm, false);
    }

    public static TestSigner named(String name, long serial) {
        return new TestSigner(name, serial, "SHA256withRSA");
    }

    static TestSigner ofTheOldGeneration(String name, long serial) {
        return new TestSigner(name, serial, "SHA1withRSA");
    }

    static AuthorityView authority(boolean anchor) {
        try {
            return new AuthorityView(UUID.fromString("018f0000-0000-7000-8000-000000000001"), "g2", "CN=Cơ quan chứng thực thử", Sha256.hex(CA.getEncoded()),
                    CA.getEncoded(), null, anchor, List.of(), List.of(), Map.of(), ResponderMode.LOCAL, UnissuedAnswer.UNKNOWN, null, 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Optional<AuthorityView> issuerOf(X509CertificateHolder certificate) {
        return Signatures.verifies(certificate, CA) ? Optional.of(authority(true)) : Optional.empty();
    }

    /** One page with a line of text. */
    public static byte[] letter(String text) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            write(document, page, text);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(60, 600);
            content.showText(text);
            content.endText();
        }
    }

    public byte[] sign(byte[] pdf) {
        return sign(pdf, "ETSI.CAdES.detached", true, null);
    }

    /** Writes on the first page before signing, which no reader of the letter has seen. */
    public byte[] signAfterWriting(byte[] pdf, String text) {
        return sign(pdf, "ETSI.CAdES.detached", true, text);
    }

    byte[] signWithoutNamingTheCertificate(byte[] pdf) {
        return sign(pdf, "ETSI.CAdES.detached", false, null);
    }

    byte[] sign(byte[] pdf, String subFilter) {
        return sign(pdf, subFilter, true, null);
    }

    private byte[] sign(byte[] pdf, String subFilter, boolean named, String written) {
        try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (written != null) {
                PDPage page = document.getPage(0);
                write(document, page, written);
                page.getCOSObject().setNeedToBeUpdated(true);
                document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                document.getPages().getCOSObject().setNeedToBeUpdated(true);
                page.getResources().getCOSObject().setNeedToBeUpdated(true);
            }
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName(subFilter));
            document.addSignature(signature, content -> cms(content.readAllBytes(), named));
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] cms(byte[] content, boolean named) {
        try {
            var generator = new CMSSignedDataGenerator();
            var info = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().setProvider(PROVIDER).build());
            if (named) {
                info.setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(new Attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest(certificate.getEncoded()))))))));
            }
            generator.addSignerInfoGenerator(info.build(new JcaContentSignerBuilder("SHA256withRSA").setProvider(PROVIDER).build(keys.getPrivate()), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(byte[] bytes) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static X509CertificateHolder issue(String subject, KeyPair keys, String issuer, long serial, String algorithm, boolean ca) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(new X500Name(issuer), BigInteger.valueOf(serial),
                    Date.from(NOW.minusSeconds(86_400)), Date.from(NOW.plusSeconds(86_400)), new X500Name(subject), keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(ca));
            return builder.build(new JcaContentSignerBuilder(algorithm).setProvider(PROVIDER).build(CA_KEYS.getPrivate()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
