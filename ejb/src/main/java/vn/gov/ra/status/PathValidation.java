package vn.gov.ra.status;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.certificate.Signatures;
import vn.gov.ra.status.ValidationAnswer.Element;
import vn.gov.ra.status.ValidationAnswer.ListUsed;
import vn.gov.ra.status.ValidationAnswer.Reason;
import vn.gov.ra.status.ValidationAnswer.Verdict;
import vn.gov.ra.status.crl.AuthorityState;

/** Builds a path to a configured anchor, validates it by RFC 5280 §6.1, and asks the mirrored lists about each certificate of it. */
final class PathValidation {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final int LONGEST = 8;
    private static final int MOST_PATHS = 32;

    private final List<AuthorityState> known;
    private final List<X509CertificateHolder> supplied;
    private final Instant at;
    private final Instant now;
    private final Duration maxAge;
    private final List<List<X509CertificateHolder>> paths = new ArrayList<>();

    /** @param at the moment that counts; null for now */
    PathValidation(List<AuthorityState> known, List<X509CertificateHolder> supplied, Instant at, Instant now, Duration maxAge) {
        this.known = known;
        this.supplied = supplied;
        this.at = at;
        this.now = now;
        this.maxAge = maxAge;
    }

    /** The best of all paths. */
    ValidationAnswer validate(X509CertificateHolder certificate) {
        extend(List.of(certificate));
        ValidationAnswer best = null;
        for (List<X509CertificateHolder> path : paths) {
            ValidationAnswer answer = judge(path);
            if (best == null || answer.verdict().compareTo(best.verdict()) < 0) {
                best = answer;
            }
        }
        return best != null ? best
                : new ValidationAnswer(Verdict.INDETERMINATE, List.of(new Reason(StatusError.NO_PATH, List.of())), List.of(), List.of(), now);
    }

    private void extend(List<X509CertificateHolder> path) {
        X509CertificateHolder last = path.get(path.size() - 1);
        if (paths.size() >= MOST_PATHS) {
            return;
        }
        if (anchor(last)) {
            paths.add(path);
            return;
        }
        if (path.size() == LONGEST) {
            return;
        }
        List<X509CertificateHolder> candidates = new ArrayList<>(known.stream().map(AuthorityState::certificate).toList());
        candidates.addAll(supplied);
        candidates.stream().distinct().filter(issuer -> !path.contains(issuer) && issuer.getSubject().equals(last.getIssuer()) && Signatures.verifies(last, issuer))
                .forEach(issuer -> {
                    List<X509CertificateHolder> longer = new ArrayList<>(path);
                    longer.add(issuer);
                    extend(longer);
                });
    }

    private boolean anchor(X509CertificateHolder certificate) {
        return known.stream().anyMatch(state -> state.view().trustAnchor() && state.certificate().equals(certificate));
    }

    private ValidationAnswer judge(List<X509CertificateHolder> path) {
        List<Reason> invalid = new ArrayList<>();
        List<Reason> open = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        List<ListUsed> evidence = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            ParsedCertificate certificate = ParsedCertificate.of(encoded(path.get(i)));
            StatusWord word = i + 1 == path.size() ? null : revocation(certificate, path.get(i + 1), evidence);
            elements.add(new Element(certificate.subjectDn(), certificate.serial().hex(), certificate.sha256(), word));
            if (word != null) {
                weigh(word, certificate, invalid, open);
            }
        }
        if (invalid.isEmpty() && !keepsTheRules(path)) {
            invalid.add(new Reason(StatusError.PATH_BROKEN, List.of()));
        }
        Verdict verdict = !invalid.isEmpty() ? Verdict.INVALID : open.isEmpty() ? Verdict.VALID : Verdict.INDETERMINATE;
        invalid.addAll(open);
        return new ValidationAnswer(verdict, invalid, elements, evidence, now);
    }

    private StatusWord revocation(ParsedCertificate certificate, X509CertificateHolder issuer, List<ListUsed> evidence) {
        AuthorityState state = known.stream().filter(each -> each.certificate().equals(issuer)).findFirst().orElse(null);
        StatusAnswer answer = new StatusRules(maxAge).answer(new StatusRules.Question(state == null ? null : state.alias(), state == null ? null : state.index(),
                state != null && state.lastFailed(), certificate.serial().value(), Evidence.of(certificate, false), at), now);
        if (answer.source() != null) {
            evidence.add(new ListUsed(answer.issuer(), answer.source().crlNumber(), answer.thisUpdate(), answer.nextUpdate(), answer.freshness()));
        }
        return answer.status();
    }

    private static void weigh(StatusWord word, ParsedCertificate certificate, List<Reason> invalid, List<Reason> open) {
        List<Object> name = List.of(certificate.commonName());
        switch (word) {
            case revoked -> invalid.add(new Reason(StatusError.PATH_REVOKED, name));
            case onHold -> invalid.add(new Reason(StatusError.PATH_ON_HOLD, name));
            case notYetValid -> invalid.add(new Reason(StatusError.PATH_NOT_YET_VALID, name));
            case expired -> invalid.add(new Reason(StatusError.PATH_EXPIRED, name));
            case undetermined, unknown -> open.add(new Reason(StatusError.PATH_UNDETERMINED, name));
            case good -> { }
        }
    }

    /** Bouncy Castle's validator, because the platform's has a policy of its own about algorithms of the first generation. */
    private boolean keepsTheRules(List<X509CertificateHolder> path) {
        if (path.size() == 1) {
            return true;
        }
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509", PROVIDER);
            List<X509Certificate> certificates = new ArrayList<>();
            for (X509CertificateHolder each : path) {
                certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded(each))));
            }
            X509Certificate anchor = certificates.remove(certificates.size() - 1);
            PKIXParameters rules = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
            rules.setRevocationEnabled(false);
            rules.setDate(Date.from(at == null ? now : at));
            CertPathValidator.getInstance("PKIX", PROVIDER).validate(factory.generateCertPath(certificates), rules);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private static byte[] encoded(X509CertificateHolder holder) {
        try {
            return holder.getEncoded();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
