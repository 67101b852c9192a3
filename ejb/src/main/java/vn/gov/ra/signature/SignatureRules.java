package vn.gov.ra.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;

/**
 * Judges the signatures of a PDF for one moment. Integrity first: what was changed is told as changed, whoever signed it.
 *
 * @param authorities the registered ones
 * @param issuerOf the registered authority that signed a certificate
 * @param lists what the lists say of a certificate
 */
record SignatureRules(List<AuthorityView> authorities, Function<X509CertificateHolder, Optional<AuthorityView>> issuerOf, Lists lists) {

    /** The mirrored lists. */
    interface Lists {
        Standing of(String alias, BigInteger serial, Instant at);
    }

    /** Longest chain from an issuer up to its anchor; deeper means a ring. */
    private static final int DEEPEST = 8;
    private static final int TAIL = 32;

    SignatureReport judge(byte[] pdf, Instant at) {
        return judge(pdf, intact(pdf, true), at, signer -> at);
    }

    /** @param momentOf by the SHA-256 of a signer's certificate the moment it is judged for */
    SignatureReport judge(byte[] pdf, List<PdfSignature> signatures, Instant at, Function<String, Instant> momentOf) {
        List<SignatureReport.Signer> signers = new ArrayList<>();
        for (PdfSignature signature : signatures) {
            signers.add(judge(signature, momentOf.apply(parsed(signature.signer()).sha256())));
        }
        return new SignatureReport(Sha256.hex(pdf), at, signers);
    }

    /** @param alone nothing at all may stand behind the last signature; otherwise whoever asks looks at what was added */
    static List<PdfSignature> intact(byte[] pdf, boolean alone) {
        List<PdfSignature> signatures = PdfSignatures.read(pdf);
        signatures.forEach(signature -> require(signature.intact(), SignatureError.CHANGED));
        for (int i = 0; i < signatures.size(); i++) {
            boolean last = i == signatures.size() - 1;
            require(covers(signatures.get(i), pdf, last && alone), SignatureError.NOT_WHOLE);
        }
        return signatures;
    }

    /** The last one covers the file, an earlier one the revision it was made on; only the signature's own string is left out. */
    private static boolean covers(PdfSignature signature, byte[] pdf, boolean last) {
        if (signature.from() != 0 || !signature.gapIsSignature()) {
            return false;
        }
        int end = (int) signature.end();
        if (last) {
            return new String(pdf, end, pdf.length - end, StandardCharsets.ISO_8859_1).isBlank();
        }
        int from = Math.max(0, end - TAIL);
        return new String(pdf, from, end - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private SignatureReport.Signer judge(PdfSignature signature, Instant at) {
        X509CertificateHolder certificate = signature.signer();
        ParsedCertificate signer = parsed(certificate);
        String name = signer.commonName();
        require(signature.bound(), SignatureError.CERTIFICATE_NOT_BOUND);
        AuthorityView issuer = issuerOf.apply(certificate).filter(this::leadsToAnchor)
                .orElseThrow(() -> new DomainException(SignatureError.UNKNOWN_ISSUER, name));
        require(!signature.oldAlgorithm(), SignatureError.OLD_ALGORITHM, name, signer.signatureAlgorithm());
        Standing standing = lists.of(issuer.alias(), certificate.getSerialNumber(), at);
        require(standing.kind() != Standing.Kind.REVOKED, SignatureError.REVOKED, name, standing.since());
        require(standing.kind() != Standing.Kind.ON_HOLD, SignatureError.ON_HOLD, name, standing.since());
        require(!at.isBefore(signer.notBefore()) && !at.isAfter(signer.notAfter()), SignatureError.NOT_IN_TIME, name, signer.notBefore(), signer.notAfter());
        require(forSigning(certificate), SignatureError.NOT_FOR_SIGNING, name);
        require(standing.kind() == Standing.Kind.GOOD, SignatureError.REVOCATION_UNKNOWN, name);
        return new SignatureReport.Signer(issuer.alias(), signer.serial().hex(), signer.sha256(), name, signature.subFilter(), signature.digest(),
                signature.claimedAt(), signature.end(), standing.evidence());
    }

    private boolean leadsToAnchor(AuthorityView issuer) {
        Map<UUID, AuthorityView> byId = authorities.stream().collect(Collectors.toMap(AuthorityView::id, authority -> authority));
        AuthorityView present = issuer;
        for (int depth = 0; present != null && depth < DEEPEST; depth++) {
            if (present.trustAnchor()) {
                return true;
            }
            present = present.parentId() == null ? null : byId.get(present.parentId());
        }
        return false;
    }

    /** RFC 5280 §4.2.1.3: without the extension the key may be used for anything. */
    private static boolean forSigning(X509CertificateHolder certificate) {
        KeyUsage usage = KeyUsage.fromExtensions(certificate.getExtensions());
        return usage == null || usage.hasUsages(KeyUsage.digitalSignature) || usage.hasUsages(KeyUsage.nonRepudiation);
    }

    private static ParsedCertificate parsed(X509CertificateHolder certificate) {
        try {
            return ParsedCertificate.of(certificate.getEncoded());
        } catch (IOException e) {
            throw new DomainException(SignatureError.CHANGED);
        }
    }

    private static void require(boolean holds, SignatureError otherwise, Object... arguments) {
        if (!holds) {
            throw new DomainException(otherwise, arguments);
        }
    }
}
