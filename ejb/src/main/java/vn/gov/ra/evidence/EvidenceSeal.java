package vn.gov.ra.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Hashtable;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;
import org.bouncycastle.util.Store;

/** The detached signature under the manifest (CMS, RFC 5652), with its certificate (which it is bound to, RFC 5035) and the moment it was made. */
final class EvidenceSeal {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    /** Who signed, and when as the signature says. */
    record Signer(X509CertificateHolder certificate, Instant at) {
    }

    private EvidenceSeal() {
    }

    static byte[] sign(byte[] manifest, ContentSigner signer, X509CertificateHolder certificate, Instant at) {
        Hashtable<ASN1ObjectIdentifier, Attribute> attributes = new Hashtable<>();
        attributes.put(CMSAttributes.signingTime, new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        attributes.put(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(bound(certificate))));
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().setProvider(PROVIDER).build())
                    .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes))).build(signer, certificate));
            generator.addCertificates(new CollectionStore<>(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(manifest), false).getEncoded();
        } catch (OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SigningCertificateV2 bound(X509CertificateHolder certificate) {
        return new SigningCertificateV2(new ESSCertIDv2(HexFormat.of().parseHex(EvidenceCheck.sha256(certificate))));
    }

    /** @throws IllegalArgumentException why it does not hold, one sentence */
    static Signer verified(byte[] manifest, byte[] signature) {
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(manifest), new ByteArrayInputStream(signature));
            Store<X509CertificateHolder> certificates = signed.getCertificates();
            List<SignerInformation> signers = List.copyOf(signed.getSignerInfos().getSigners());
            if (signers.size() != 1) {
                throw new IllegalArgumentException("the manifest has " + signers.size() + " signatures instead of one");
            }
            Collection<?> own = certificates.getMatches(signers.get(0).getSID());
            if (own.isEmpty()) {
                throw new IllegalArgumentException("the signature comes without its certificate");
            }
            X509CertificateHolder certificate = (X509CertificateHolder) own.iterator().next();
            if (!signers.get(0).verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(certificate))) {
                throw new IllegalArgumentException("the signature does not fit the manifest");
            }
            Attribute time = signers.get(0).getSignedAttributes().get(CMSAttributes.signingTime);
            Signer by = new Signer(certificate, Time.getInstance(time.getAttrValues().getObjectAt(0)).getDate().toInstant());
            requireNothingBeside(manifest, signature, signers.get(0), by);
            return by;
        } catch (CMSException | OperatorCreationException | CertificateException | RuntimeException e) {
            if (e instanceof IllegalArgumentException known) {
                throw known;
            }
            throw new IllegalArgumentException("the signature does not fit the manifest: " + e.getMessage(), e);
        }
    }

    /** What the signature itself does not cover may only be what it was written with: written anew with the same value it is the same. */
    private static void requireNothingBeside(byte[] manifest, byte[] signature, SignerInformation signer, Signer by) {
        AlgorithmIdentifier algorithm = new DefaultSignatureAlgorithmIdentifierFinder().find(new DefaultCMSSignatureAlgorithmNameGenerator().getSignatureName(signer.getDigestAlgorithmID(),
                new AlgorithmIdentifier(new ASN1ObjectIdentifier(signer.getEncryptionAlgOID()))));
        if (!Arrays.equals(signature, sign(manifest, new Known(algorithm, signer.getSignature()), by.certificate(), by.at()))) {
            throw new IllegalArgumentException("the signature carries more than was signed, or another certificate than it was made with");
        }
    }

    /** "Signs" with a value that is there already. */
    private record Known(AlgorithmIdentifier algorithm, byte[] value) implements ContentSigner {

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public byte[] getSignature() {
            return value;
        }
    }
}
