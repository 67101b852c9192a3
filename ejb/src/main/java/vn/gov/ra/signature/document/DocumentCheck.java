package vn.gov.ra.signature.document;

import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.signature.SignatureError;

/** Checks one document by EU DSS. Pure but for what {@link Grounds} looks up: no clock, no network. */
final class DocumentCheck {

    private static final Logger LOG = System.getLogger(DocumentCheck.class.getName());

    private final Grounds grounds;
    private final Instant now;

    private final Instant asked;

    DocumentCheck(Grounds grounds, Instant now) {
        this(grounds, now, null);
    }

    /** @param past the moment to judge for; null for now */
    DocumentCheck(Grounds grounds, Instant now, Instant past) {
        this.grounds = grounds;
        this.now = past == null ? now : past;
        this.asked = past;
    }

    /**
     * @param original what a signature that stands beside its document was made over; null where it is in the file
     * @throws DomainException it is none of the kinds, or cannot be read
     */
    DocumentReport check(byte[] file, byte[] original) {
        DocumentKind kind = DocumentKind.of(file);
        if (kind == null) {
            throw new DomainException(SignatureError.NO_SIGNED_DOCUMENT);
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // DSS finds its parts by the thread's loader; in the server that of the caller may not see them.
        thread.setContextClassLoader(SignedDocumentValidator.class.getClassLoader());
        try {
            return new ReportReader(grounds, now, asked).read(Sha256.hex(file), kind, validated(kind, file, original));
        } catch (DomainException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.INFO, "signature.document-unreadable kind=" + kind + " octets=" + file.length, e);
            throw new DomainException(SignatureError.UNREADABLE_DOCUMENT, kind.name());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Reports validated(DocumentKind kind, byte[] file, byte[] original) {
        SignedDocumentValidator validator = kind.validator(new InMemoryDocument(file, "document"));
        validator.setCertificateVerifier(verifier());
        validator.setValidationTime(Date.from(now));
        validator.setEnableEtsiValidationReport(false);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        if (original != null) {
            validator.setDetachedContents(List.of(new InMemoryDocument(original, "original")));
        }
        return validator.validateDocument(policy());
    }

    /** Without a loader of any sort: neither issuers, lists nor OCSP answers are asked for over the network. */
    private CommonCertificateVerifier verifier() {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        CommonCertificateSource others = new CommonCertificateSource();
        for (AuthorityView authority : grounds.authorities()) {
            CertificateToken token = DSSUtils.loadCertificate(authority.der());
            if (authority.trustAnchor()) {
                anchors.addCertificate(token);
            } else {
                others.addCertificate(token);
            }
        }
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(anchors);
        verifier.setAdjunctCertSources(others);
        verifier.setCrlSource(new MirroredCrls(grounds));
        return verifier;
    }

    private static ValidationPolicy policy() {
        return ValidationPolicyLoader.fromDefaultValidationPolicy().create();
    }
}
