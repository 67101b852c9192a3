package vn.gov.ra.status;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.ValidationAnswer.Element;
import vn.gov.ra.status.ValidationAnswer.ListUsed;
import vn.gov.ra.status.ValidationAnswer.Reason;
import vn.gov.ra.status.ValidationAnswer.Verdict;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.RevocationIndex;
import vn.gov.ra.status.path.PathCertificate;
import vn.gov.ra.status.path.PathError;
import vn.gov.ra.status.path.PathFinder;
import vn.gov.ra.status.path.PathOptions;
import vn.gov.ra.status.path.PathRules;

/**
 * Builds paths to the configured anchors and validates them by RFC 5280 §6.1 with the code of {@code status-check}; about revocation it asks
 * the mirrored lists.
 */
final class PathValidation {

    private final Map<PathCertificate, AuthorityState> known = new HashMap<>();
    private final PathFinder finder;
    private final Instant at;
    private final Instant now;
    private final Duration maxAge;

    /** @param at the moment that counts; null for now */
    PathValidation(List<AuthorityState> authorities, List<X509CertificateHolder> supplied, Instant at, Instant now, Duration maxAge) {
        authorities.forEach(state -> read(state.certificate()).ifPresent(certificate -> known.put(certificate, state)));
        List<PathCertificate> anchors = known.keySet().stream().filter(each -> known.get(each).view().trustAnchor()).toList();
        List<PathCertificate> others = Stream.concat(known.keySet().stream(), supplied.stream().flatMap(each -> read(each).stream())).toList();
        this.finder = new PathFinder(anchors, others);
        this.at = at;
        this.now = now;
        this.maxAge = maxAge;
    }

    /** Empty for what is not in form: it is no help on the way. */
    private static Optional<PathCertificate> read(X509CertificateHolder certificate) {
        try {
            return Optional.of(PathCertificate.of(encoded(certificate)));
        } catch (DomainException e) {
            return Optional.empty();
        }
    }

    /** The best of all paths; a certificate revoked on one of them is not talked good by another. */
    ValidationAnswer validate(X509CertificateHolder certificate) {
        Optional<PathCertificate> target = read(certificate);
        if (target.isEmpty()) {
            return without(Verdict.INVALID, new Reason(PathError.UNREADABLE_CERTIFICATE, List.of(certificate.getSubject().toString())));
        }
        List<ValidationAnswer> answers = finder.paths(target.get()).stream().map(this::judge).toList();
        Optional<ValidationAnswer> revoked = answers.stream().filter(answer -> answer.path().get(0).status() == StatusWord.revoked).findFirst();
        return revoked.or(() -> answers.stream().min(Comparator.comparing(ValidationAnswer::verdict))).orElseGet(() -> finder.brokenSignature()
                ? without(Verdict.INVALID, new Reason(PathError.SIGNATURE, List.of(target.get().label())))
                : without(Verdict.INDETERMINATE, new Reason(StatusError.NO_PATH, List.of())));
    }

    private ValidationAnswer without(Verdict verdict, Reason reason) {
        return new ValidationAnswer(verdict, List.of(reason), List.of(), List.of(), now);
    }

    private ValidationAnswer judge(List<PathCertificate> path) {
        List<Reason> invalid = new ArrayList<>();
        List<Reason> open = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        List<ListUsed> evidence = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            ParsedCertificate certificate = ParsedCertificate.of(path.get(i).der());
            StatusWord word = i + 1 == path.size() ? null : revocation(certificate, path.get(i + 1), evidence);
            elements.add(new Element(certificate.subjectDn(), certificate.serial().hex(), certificate.sha256(), word));
            if (word != null) {
                weigh(word, certificate, invalid, open);
            }
        }
        PathRules.check(path, PathOptions.at(at == null ? now : at)).forEach(finding -> invalid.add(new Reason(finding.error(), finding.arguments())));
        Verdict verdict = !invalid.isEmpty() ? Verdict.INVALID : open.isEmpty() ? Verdict.VALID : Verdict.INDETERMINATE;
        invalid.addAll(open);
        return new ValidationAnswer(verdict, invalid.stream().distinct().toList(), elements, evidence, now);
    }

    private StatusWord revocation(ParsedCertificate certificate, PathCertificate issuer, List<ListUsed> evidence) {
        AuthorityState state = known.getOrDefault(issuer,
                known.keySet().stream().filter(issuer::sameAuthority).findFirst().map(known::get).orElse(null));
        Evidence supplied = Evidence.of(certificate, false);
        RevocationIndex index = state == null ? null : state.lists().deciding(certificate.serial().value(), supplied);
        StatusAnswer answer = new StatusRules(state == null ? ListTerms.of(maxAge) : state.terms(maxAge)).answer(new StatusRules.Question(state == null ? null : state.alias(), index,
                state != null && state.lastFailed(), certificate.serial().value(), supplied, at), now);
        if (answer.source() != null) {
            evidence.add(new ListUsed(answer.issuer(), answer.source().crlNumber(), answer.thisUpdate(), answer.nextUpdate(), answer.freshness()));
        }
        return answer.status();
    }

    /** Dates are the business of the path's own rules. */
    private static void weigh(StatusWord word, ParsedCertificate certificate, List<Reason> invalid, List<Reason> open) {
        List<Object> name = List.of(certificate.commonName());
        switch (word) {
            case revoked -> invalid.add(new Reason(StatusError.PATH_REVOKED, name));
            case onHold -> invalid.add(new Reason(StatusError.PATH_ON_HOLD, name));
            case undetermined, unknown -> open.add(new Reason(StatusError.PATH_UNDETERMINED, name));
            case good, notYetValid, expired -> { }
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
