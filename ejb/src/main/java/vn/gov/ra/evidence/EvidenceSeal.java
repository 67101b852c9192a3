package vn.gov.ra.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;
import org.bouncycastle.util.Store;

/** The detached signature under the manifest (CMS, RFC 5652), with its certificate and the moment it was made. */
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
            return new Signer(certificate, Time.getInstance(time.getAttrValues().getObjectAt(0)).getDate().toInstant());
        } catch (CMSException | OperatorCreationException | CertificateException | RuntimeException e) {
            if (e instanceof IllegalArgumentException known) {
                throw known;
            }
            throw new IllegalArgumentException("the signature does not fit the manifest: " + e.getMessage(), e);
        }
    }
}
