package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateSerial;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenSerial;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** Finds whom a line is about by what its form says: a person, the agency, a device, a certificate in the register, a device in use. */
@Dependent
class SubjectFinder {

    private static final String CERTIFICATE = "certificateSerial";
    private static final String TOKEN = "tokenSerial";

    @Inject
    private Payloads payloads;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private TokenStock tokens;
    @Inject
    private Subscribers subscribers;
    @Inject
    private PersonRegister persons;

    /** Asks the registers for whatever these lines name. */
    NamedThings named(List<Plea> pleas) {
        Map<String, List<CertificateView>> found = certificates.bySerials(written(pleas, CERTIFICATE, serial -> CertificateSerial.parse(serial).hex()));
        Map<String, TokenView> devices = tokens.bySerials(written(pleas, TOKEN, serial -> TokenSerial.read(serial).value()));
        List<CertificateView> all = found.values().stream().flatMap(List::stream).toList();
        Set<UUID> subscriberIds = Stream.concat(all.stream().map(CertificateView::subscriberId), devices.values().stream().map(TokenView::subscriberId))
                .filter(Objects::nonNull).collect(Collectors.toSet());
        return new NamedThings(found, devices, tokens.holding(all.stream().map(CertificateView::id).toList()), subscribers.kinds(subscriberIds),
                persons.byNationalIds(pleas.stream().map(plea -> plea.values().get("nationalId")).filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    /** Numbers of that field; those nobody can read are refused where their line is looked at. */
    private static Set<String> written(List<Plea> pleas, String field, UnaryOperator<String> read) {
        Set<String> serials = new HashSet<>();
        for (Plea plea : pleas) {
            if (plea.values().containsKey(field)) {
                try {
                    serials.add(read.apply(plea.values().get(field)));
                } catch (DomainException unreadable) {
                    // find() says so
                }
            }
        }
        return serials;
    }

    /** @throws DomainException with the field's code where the register does not know the certificate or the device as the agency's own */
    Subject find(RequestLine line, Map<String, String> values, NamedThings named) {
        return switch (line.action()) {
            case ISSUE -> Subject.named(newSubject(line, values));
            case RENEW, CHANGE, REVOKE -> certificate(line, values, named);
            case RECOVER_DEVICE -> device(line, values, named);
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

    private Subject certificate(RequestLine line, Map<String, String> values, NamedThings named) {
        String serial = values.get(CERTIFICATE);
        CertificateView found = serial == null ? null : named.certificates().getOrDefault(CertificateSerial.parse(serial).hex(), List.of()).stream()
                .filter(certificate -> line.agencyId().equals(certificate.agencyId())).findFirst().orElse(null);
        if (found == null) {
            throw new DomainException(RequestError.CERTIFICATE_UNKNOWN, Objects.toString(serial, ""));
        }
        UUID token = named.holding().getOrDefault(found.id(), List.of()).stream().map(TokenView::id).findFirst().orElse(null);
        return new Subject(named.kinds().get(found.subscriberId()), "C:" + found.id(), found.subscriberId(), found.id(), token);
    }

    private Subject device(RequestLine line, Map<String, String> values, NamedThings named) {
        String serial = values.get(TOKEN);
        TokenView found = serial == null ? null : named.tokens().get(TokenSerial.read(serial).value());
        if (found == null || !line.agencyId().equals(found.agencyId())) {
            throw new DomainException(RequestError.TOKEN_UNKNOWN, Objects.toString(serial, ""));
        }
        return new Subject(named.kinds().get(found.subscriberId()), "T:" + found.id(), found.subscriberId(), found.certificates().stream().findFirst().orElse(null), found.id());
    }
}
