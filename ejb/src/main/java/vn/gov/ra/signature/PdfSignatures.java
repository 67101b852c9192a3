package vn.gov.ra.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;
import vn.gov.ra.shared.DomainException;

/**
 * Reads the signatures of a PDF (ISO 32000-1 §12.8, ETSI EN 319 142-1): which bytes each covers and whether it verifies over them.
 * Needs nothing but the file.
 */
public final class PdfSignatures {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final String CADES = "ETSI.CAdES.detached";
    /** A time-stamp over the document (ISO 32000-2 §12.8.5): it signs for nobody. */
    private static final String STAMP = "ETSI.RFC3161";
    private static final Set<String> KNOWN = Set.of(CADES, "adbe.pkcs7.detached");
    private static final DefaultAlgorithmNameFinder NAMES = new DefaultAlgorithmNameFinder();

    private PdfSignatures() {
    }

    /**
     * The signatures in the order in which they were made.
     *
     * @throws DomainException {@link SignatureError}: no PDF, encrypted, no signature, a kind we do not read, or a signature that is no CMS
     */
    public static List<PdfSignature> read(byte[] pdf) {
        List<PdfSignature> signatures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw new DomainException(SignatureError.ENCRYPTED);
            }
            for (PDSignature field : document.getSignatureDictionaries()) {
                if (!STAMP.equals(field.getSubFilter())) {
                    signatures.add(read(field, pdf));
                }
            }
        } catch (InvalidPasswordException e) {
            throw new DomainException(SignatureError.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw e instanceof DomainException refusal ? refusal : new DomainException(SignatureError.NOT_A_PDF);
        }
        if (signatures.isEmpty()) {
            throw new DomainException(SignatureError.NO_SIGNATURE);
        }
        signatures.sort(Comparator.comparingLong(PdfSignature::end));
        return signatures;
    }

    private static PdfSignature read(PDSignature field, byte[] pdf) {
        if (field.getSubFilter() == null || !KNOWN.contains(field.getSubFilter())) {
            throw new DomainException(SignatureError.UNSUPPORTED, String.valueOf(field.getSubFilter()));
        }
        int[] range = field.getByteRange();
        if (range == null || range.length != 4 || !inside(range, pdf.length)) {
            throw new DomainException(SignatureError.NOT_WHOLE);
        }
        byte[] gap = Arrays.copyOfRange(pdf, range[0] + range[1], range[2]);
        byte[] contents = unhex(gap);
        try {
            return read(field, pdf, range, contents);
        } catch (CMSException | IOException | RuntimeException e) {
            throw e instanceof DomainException refusal ? refusal : new DomainException(SignatureError.CHANGED);
        }
    }

    private static boolean inside(int[] range, int length) {
        return range[0] >= 0 && range[1] > 0 && range[3] > 0 && (long) range[0] + range[1] < range[2] && (long) range[2] + range[3] <= length;
    }

    /** The bytes of a PDF hexadecimal string; null when the gap is anything else. */
    private static byte[] unhex(byte[] gap) {
        if (gap.length < 2 || gap[0] != '<' || gap[gap.length - 1] != '>') {
            return null;
        }
        try {
            return HexFormat.of().parseHex(new String(gap, 1, gap.length - 2, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static PdfSignature read(PDSignature field, byte[] pdf, int[] range, byte[] gapContents) throws CMSException, IOException {
        byte[] contents = gapContents == null ? field.getContents() : gapContents;
        byte[] signed = new SequenceInputStream(new ByteArrayInputStream(pdf, range[0], range[1]), new ByteArrayInputStream(pdf, range[2], range[3])).readAllBytes();
        // Read as a stream, because writers fill the reserved room behind the structure with zeros.
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(signed), new ByteArrayInputStream(contents));
        Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new DomainException(SignatureError.CHANGED);
        }
        SignerInformation signer = signers.iterator().next();
        X509CertificateHolder certificate = certificate(cms, signer);
        return new PdfSignature(field.getSubFilter(), certificate, range[0], (long) range[2] + range[3], gapContents != null,
                verifies(signer, certificate), algorithm(signer.getDigestAlgorithmID()), bound(signer, certificate, CADES.equals(field.getSubFilter())),
                claimedAt(signer));
    }

    private static X509CertificateHolder certificate(CMSSignedData cms, SignerInformation signer) {
        @SuppressWarnings("unchecked")
        Selector<X509CertificateHolder> wanted = signer.getSID();
        return cms.getCertificates().getMatches(wanted).stream().findFirst().orElseThrow(() -> new DomainException(SignatureError.CERTIFICATE_NOT_BOUND));
    }

    /** Verified under the bare key: whether the certificate was valid at what time is decided elsewhere, with evidence. */
    private static boolean verifies(SignerInformation signer, X509CertificateHolder certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER)
                    .build(new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(certificate).getPublicKey()));
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** RFC 5035: the hash of the certificate within what is signed; without it another certificate with the same key could be put in its place. */
    private static boolean bound(SignerInformation signer, X509CertificateHolder certificate, boolean required) throws IOException {
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute second = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (second != null) {
            ESSCertIDv2 named = SigningCertificateV2.getInstance(second.getAttrValues().getObjectAt(0)).getCerts()[0];
            return Arrays.equals(named.getCertHash(), digest(algorithm(named.getHashAlgorithm()), certificate.getEncoded()));
        }
        Attribute first = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificate);
        if (first != null) {
            ESSCertID named = SigningCertificate.getInstance(first.getAttrValues().getObjectAt(0)).getCerts()[0];
            return Arrays.equals(named.getCertHash(), digest("SHA1", certificate.getEncoded()));
        }
        return !required;
    }

    private static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm, PROVIDER).digest(content);
        } catch (GeneralSecurityException e) {
            return new byte[0];
        }
    }

    private static Instant claimedAt(SignerInformation signer) {
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute time = attributes == null ? null : attributes.get(CMSAttributes.signingTime);
        return time == null ? null : Time.getInstance(time.getAttrValues().getObjectAt(0)).getDate().toInstant();
    }

    static String algorithm(AlgorithmIdentifier id) {
        return NAMES.getAlgorithmName(id).replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** SHA-1 and MD5 are not taken any more for what is signed today; lists still hold certificates of that generation. */
    static boolean old(String algorithm) {
        return algorithm.startsWith("SHA1") || algorithm.startsWith("MD5") || algorithm.startsWith("MD2");
    }
}
