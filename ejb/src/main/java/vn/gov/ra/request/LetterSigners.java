package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.regulation.RuleBook;
import vn.gov.ra.regulation.RuleSeverity;
import vn.gov.ra.request.SignedLetterView.As;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.signature.SignatureReport;
import vn.gov.ra.signature.document.DocumentReport;
import vn.gov.ra.signature.document.SignedPaper;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;

/** Who signed a letter, by the certificates of the register, and whether the rules are content with that. */
@Dependent
class LetterSigners {

    @Inject
    private CertificateRegister certificates;
    @Inject
    private Subscribers subscribers;

    /**
     * @param actor head, deputy or delegate, as was checked before; his or hers has to be one of the signatures
     * @throws DomainException {@link RequestError#SIGNER_UNKNOWN}, {@link RequestError#OTHER_SIGNER}, or what a rule refuses
     */
    SignedLetterView required(RuleBook rules, UUID agencyId, SignedPaper paper, Actor actor) {
        List<SignedLetterView.Signer> found = new ArrayList<>();
        boolean known = false;
        for (SignatureReport.Signer one : paper.signers().signatures()) {
            Optional<CertificateView> certificate = certificates.bySha256(one.sha256());
            known |= certificate.isPresent();
            found.add(signer(one, certificate.map(held -> as(held, agencyId, actor)).orElse(As.OTHER), paper.report()));
        }
        String last = paper.signers().last().name();
        boolean head = found.stream().anyMatch(one -> one.as() == As.HEAD);
        boolean seal = found.stream().anyMatch(one -> one.as() == As.AGENCY);
        if (!head && !seal) {
            throw known ? new DomainException(RequestError.OTHER_SIGNER, last, actor.displayName()) : new DomainException(RequestError.SIGNER_UNKNOWN, last);
        }
        return new SignedLetterView(paper.signers().sha256(), paper.signers().checkedAt(), paper.report().verdict().name(), found, missing(rules, head, seal, actor.displayName()));
    }

    /**
     * @return codes of what is missing and only warned about
     * @throws DomainException for what a rule does not let pass
     */
    static List<String> missing(RuleBook rules, boolean head, boolean seal, String headName) {
        List<String> warnings = new ArrayList<>();
        if (!head) {
            tell(rules, RequestError.NO_HEAD_SIGNATURE, warnings, headName);
        }
        if (!seal) {
            tell(rules, RequestError.NO_AGENCY_SEAL, warnings);
        }
        return warnings;
    }

    private static void tell(RuleBook rules, RequestError error, List<String> warnings, Object... arguments) {
        RuleSeverity severity = rules.rule(error).map(rule -> rule.severity()).orElse(RuleSeverity.OFF);
        if (severity == RuleSeverity.ERROR) {
            throw new DomainException(error, arguments);
        }
        if (severity != RuleSeverity.OFF) {
            warnings.add(error.code());
        }
    }

    private As as(CertificateView certificate, UUID agencyId, Actor actor) {
        if (certificate.subscriberId() == null) {
            return As.OTHER;
        }
        SubscriberView holder = subscribers.byId(certificate.subscriberId());
        boolean own = holder.kind() == SubjectKind.PERSON ? holder.personId().equals(actor.personId()) : holder.agencyId().equals(agencyId);
        return !own ? As.OTHER : holder.kind() == SubjectKind.PERSON ? As.HEAD : As.AGENCY;
    }

    private static SignedLetterView.Signer signer(SignatureReport.Signer one, As as, DocumentReport report) {
        DocumentReport.Signature judged = report.signatures().stream()
                .filter(each -> !each.chain().isEmpty() && each.chain().get(0).sha256().equals(one.sha256())).findFirst().orElse(null);
        return new SignedLetterView.Signer(as, one.name(), one.authority(), one.serial(), one.sha256(), judged == null ? null : judged.level(), one.digest(), one.claimedAt(),
                judged == null ? null : judged.provenAt(), judged != null && judged.wholeDocument(), one.evidence());
    }
}
