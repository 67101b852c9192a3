package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs a PDF as a persona would with their token: PAdES baseline B (ETSI EN 319 142-1), a CMS signature over the
 * document's bytes, added after them so that earlier signatures keep holding. No visible mark, no time stamp.
 */
public final class PdfSigner {

    /** Room for the CMS and its chain of three certificates. */
    private static final int CMS_OCTETS = 24_576;

    private final PrivateKey key;
    private final List<X509Certificate> chain = new ArrayList<>();
    private final Clock clock;

    private PdfSigner(PrivateKey key, Certificate[] chain, Clock clock) {
        this.key = key;
        this.clock = clock;
        for (Certificate certificate : chain) this.chain.add((X509Certificate) certificate);
    }

    /** @param pkcs12 a persona's file under {@code .portal/demo/keys/}; one entry, key and store under one password */
    public static PdfSigner of(Path pkcs12, char[] password, Clock clock) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStores.load(pkcs12, password);
        String alias = store.aliases().nextElement();
        return new PdfSigner((PrivateKey) store.getKey(alias, password), store.getCertificateChain(alias), clock);
    }

    /** @throws IOException {@code in} is no PDF that can be signed, or {@code out} cannot be written */
    public void sign(Path in, Path out) throws IOException {
        Path part = Files.createTempFile(out.toAbsolutePath().getParent(), ".sign", ".pdf");
        try {
            try (PDDocument document = Loader.loadPDF(in.toFile()); OutputStream signed = Files.newOutputStream(part);
                    SignatureOptions options = new SignatureOptions()) {
                options.setPreferredSignatureSize(CMS_OCTETS);
                document.addSignature(dictionary(), this::cms, options);
                document.saveIncremental(signed);
            }
            Files.move(part, out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private PDSignature dictionary() {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(Names.commonName(X500Name.getInstance(chain.get(0).getSubjectX500Principal().getEncoded())));
        GregorianCalendar now = new GregorianCalendar(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        now.setTimeInMillis(clock.millis());
        signature.setSignDate(now);
        return signature;
    }

    private byte[] cms(InputStream content) throws IOException {
        try {
            X509CertificateHolder signer = new X509CertificateHolder(chain.get(0).getEncoded());
            SignerInfoGenerator generator = new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(attributes(signer))
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(key), signer);
            CMSSignedDataGenerator cms = new CMSSignedDataGenerator();
            cms.addSignerInfoGenerator(generator);
            cms.addCertificates(new JcaCertStore(chain));
            return cms.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Names the signing certificate, and leaves out the signing time: PAdES keeps it in the PDF's dictionary. */
    private static CMSAttributeTableGenerator attributes(X509CertificateHolder signer) throws IOException {
        IssuerSerial issuer = new IssuerSerial(new GeneralNames(new GeneralName(signer.getIssuer())), signer.getSerialNumber());
        byte[] digest = java.util.HexFormat.of().parseHex(Digests.sha256(signer.getEncoded()));
        SigningCertificateV2 named = new SigningCertificateV2(new ESSCertIDv2(digest, issuer));
        Attribute attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(named));
        Hashtable<ASN1ObjectIdentifier, Attribute> given = new Hashtable<>();
        given.put(attribute.getAttrType(), attribute);
        DefaultSignedAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(given));
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }
}
