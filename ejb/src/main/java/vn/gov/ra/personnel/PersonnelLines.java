package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.LocalAlert;
import vn.gov.ra.request.ConfirmedLetter;
import vn.gov.ra.request.ConfirmedRequests;
import vn.gov.ra.request.EmergencyRequests;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.SubjectKind;

/** Turns parts into lines of requests: one dossier for each kind of line and body, all under the one letter. */
@Dependent
class PersonnelLines {

    @Inject
    private PersonnelPapers papers;
    @Inject
    private ConfirmedRequests requests;
    @Inject
    private EmergencyRequests emergencies;
    @Inject
    private RequestLines lines;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private Clock clock;

    /** Lines of the reporting body go to the office at once; for another body its clerk finds a draft, because its own head has to sign. */
    void underLetter(PersonnelEvent event, List<PersonnelPart> parts) {
        Map<List<Object>, List<PersonnelPart>> dossiers = parts.stream().filter(part -> part.action() != PartAction.REVOKE || part.ground() != null)
                .collect(Collectors.groupingBy(part -> List.of(part.action(), part.agencyId()), LinkedHashMap::new, Collectors.toList()));
        dossiers.values().forEach(together -> dossier(event, together));
    }

    private void dossier(PersonnelEvent event, List<PersonnelPart> parts) {
        Instant now = clock.instant();
        UUID agency = parts.get(0).agencyId();
        RequestAction action = RequestAction.valueOf(parts.get(0).action().name());
        try {
            List<Map<String, String>> values = parts.stream().map(part -> papers.of(event, part)).toList();
            List<LineView> made = agency.equals(event.agencyId()) ? requests.submit(letter(event), agency, action, SubjectKind.PERSON, values)
                    : requests.draftFor(letter(event), agency, action, SubjectKind.PERSON, values);
            for (int i = 0; i < parts.size(); i++) {
                PersonnelPart part = parts.get(i);
                part.runs(made.get(i).id(), null, now);
                if (part.action() == PartAction.REVOKE && certificates.byId(part.objectId()).localAlert() == null) {
                    certificates.raiseAlert(part.objectId(), LocalAlert.PERSONNEL_CHANGE);
                }
            }
        } catch (DomainException refused) {
            parts.forEach(part -> part.failed(refused.error().code()));
        }
    }

    /** No letter yet: revocations go by the emergency lane. */
    void urgent(PersonnelEvent event, List<PersonnelPart> parts) {
        Instant now = clock.instant();
        for (PersonnelPart part : parts) {
            try {
                Optional<UUID> line = emergencies.raiseForPerson(part.objectId(), part.ground(), event.number());
                line.ifPresentOrElse(id -> part.runs(id, null, now), () -> part.done(null, now));
            } catch (DomainException refused) {
                part.failed(refused.error().code());
            }
        }
    }

    private ConfirmedLetter letter(PersonnelEvent event) {
        AppUser planner = Optional.ofNullable(event.plannedBy()).flatMap(lines::officer).orElseThrow();
        Actor creator = new Actor(planner.id(), planner.subject(), planner.username(), planner.displayName(), planner.personId(), planner.agencyId(), Set.of());
        return new ConfirmedLetter(event.letterNo(), event.letterDate(), event.signMethod(), event.signedFileId(), event.signReport(), event.signedBy(),
                event.signedAt(), creator, event.decisionFileId(), event.number());
    }
}
