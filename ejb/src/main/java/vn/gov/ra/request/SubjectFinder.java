package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** Finds whom a line is about by what its form says: a person, the agency, a device, a certificate in the register, a device in use. */
@Dependent
class SubjectFinder {

    @Inject
    private Payloads payloads;
    @Inject
    private Authorities authorities;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private TokenStock tokens;
    @Inject
    private Subscribers subscribers;

    /** @throws DomainException with the field's code where the register does not know the certificate or the device as the agency's own */
    Subject find(RequestLine line, Map<String, String> values) {
        return switch (line.action()) {
            case ISSUE -> Subject.named(newSubject(line, values));
            case RENEW, CHANGE, REVOKE -> certificate(line, values);
            case RECOVER_DEVICE -> device(line, values);
        };
    }

    /** Whom a draft asks a first certificate for; null while it does not say. */
    String named(RequestLine line, Map<String, String> values) {
        boolean said = line.subjectKind() != SubjectKind.PERSON ? !line.displayName().isEmpty() : values.containsKey("nationalId");
        return line.action() == RequestAction.ISSUE && said ? newSubject(line, values) : null;
    }

    private String newSubject(RequestLine line, Map<String, String> values) {
        String agency = line.agencyId().toString().replace("-", "");
        return switch (line.subjectKind()) {
            case PERSON -> "P:" + payloads.lookupHash(values.getOrDefault("nationalId", "")) + ":" + agency;
            case ORGANISATION -> "O:" + agency + ":" + shortHash(values.get("organisationName"));
            case DEVICE -> "D:" + agency + ":" + shortHash(line.displayName());
        };
    }

    private static String shortHash(String name) {
        return Sha256.hex(VietnameseText.squash(name)).substring(0, 32);
    }

    private Subject certificate(RequestLine line, Map<String, String> values) {
        String serial = values.get("certificateSerial");
        CertificateView found = serial == null ? null : authorities.all().stream().map(AuthorityView::alias)
                .map(alias -> certificates.bySerial(alias, serial)).flatMap(Optional::stream)
                .filter(certificate -> line.agencyId().equals(certificate.agencyId())).findFirst().orElse(null);
        if (found == null) {
            throw new DomainException(RequestError.CERTIFICATE_UNKNOWN, Objects.toString(serial, ""));
        }
        return new Subject(kind(found.subscriberId()), "C:" + found.id(), found.subscriberId(), found.id(), tokenHolding(found.id()));
    }

    private SubjectKind kind(UUID subscriberId) {
        return subscriberId == null ? null : subscribers.byId(subscriberId).kind();
    }

    private UUID tokenHolding(UUID certificateId) {
        return tokens.holding(certificateId).stream().map(TokenView::id).findFirst().orElse(null);
    }

    private Subject device(RequestLine line, Map<String, String> values) {
        String serial = values.get("tokenSerial");
        TokenView found = serial == null ? null : tokens.bySerial(serial).filter(token -> line.agencyId().equals(token.agencyId())).orElse(null);
        if (found == null) {
            throw new DomainException(RequestError.TOKEN_UNKNOWN, Objects.toString(serial, ""));
        }
        return new Subject(kind(found.subscriberId()), "T:" + found.id(), found.subscriberId(), found.certificates().stream().findFirst().orElse(null), found.id());
    }
}
