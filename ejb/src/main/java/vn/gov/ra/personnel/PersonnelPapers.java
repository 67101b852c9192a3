package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** What the forms ask, from what the registers know; what they do not know stays open for the clerk. */
@Dependent
class PersonnelPapers {

    @Inject
    private PersonRegister persons;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private TokenStock tokens;
    @Inject
    private AgencyDirectory agencies;

    Map<String, String> of(PersonnelEvent event, PersonnelPart part) {
        Map<String, String> values = switch (part.action()) {
            case ISSUE -> issue(event, part);
            case CHANGE -> change(event, part);
            default -> revoke(event, part);
        };
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private Map<String, String> issue(PersonnelEvent event, PersonnelPart part) {
        PersonDetails person = persons.details(event.personId());
        AgencyView agency = agencies.byId(part.agencyId());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("fullName", event.newName() == null ? person.fullName() : event.newName());
        values.put("dateOfBirth", person.dateOfBirth() == null ? null : person.dateOfBirth().toString());
        identity(values, person);
        values.put("officialEmail", event.newEmail() == null ? person.email() : event.newEmail());
        values.put("organisationName", agency.name());
        values.put("province", agency.province());
        values.put("position", event.newPosition());
        values.put("mobile", person.mobile());
        return values;
    }

    private Map<String, String> change(PersonnelEvent event, PersonnelPart part) {
        CertificateView certificate = certificates.byId(part.objectId());
        Map<String, String> values = named(event, certificate);
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put("name", event.newName());
        contents.put("email", event.newEmail());
        contents.put("phone", sim(certificate) ? event.newMobile() : null);
        contents.values().removeIf(Objects::isNull);
        if (contents.isEmpty()) {
            boolean elsewhere = event.toAgencyId() != null;
            contents.put(elsewhere ? "agency" : "position", elsewhere ? agencies.byId(event.toAgencyId()).name() : event.newPosition());
        }
        values.put("changedContent", String.join("; ", contents.keySet().stream().map(what -> Messages.label("personnel.changed." + what, Messages.VI)).toList()));
        values.put("newContent", String.join("; ", contents.values()));
        values.put("change", "X");
        return values;
    }

    private boolean sim(CertificateView certificate) {
        return tokens.holding(certificate.id()).stream().anyMatch(token -> token.kind() == TokenKind.SIM_PKI);
    }

    private Map<String, String> revoke(PersonnelEvent event, PersonnelPart part) {
        CertificateView certificate = certificates.byId(part.objectId());
        Map<String, String> values = named(event, certificate);
        identity(values, persons.details(event.personId()));
        values.put("tokenSerial", tokens.holding(certificate.id()).stream().map(TokenView::serial).findFirst().orElse(null));
        values.put("reason", part.ground());
        return values;
    }

    private Map<String, String> named(PersonnelEvent event, CertificateView certificate) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("certificateName", certificate.commonName());
        values.put("certificateSerial", certificate.serial());
        values.put("officialEmail", certificate.email() == null ? persons.byId(event.personId()).officialEmail() : certificate.email());
        return values;
    }

    private static void identity(Map<String, String> values, PersonDetails person) {
        values.put("nationalId", person.nationalId());
        values.put("nationalIdIssuedOn", person.issuedOn() == null ? null : person.issuedOn().toString());
        values.put("nationalIdIssuedBy", person.issuedBy());
    }
}
