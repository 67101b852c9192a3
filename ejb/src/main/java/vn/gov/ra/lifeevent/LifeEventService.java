package vn.gov.ra.lifeevent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.request.DossierDraft;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.SubjectKind;

/** From what happened to the draft of the request: which of the agency's people, certificates or devices it happened to, and what is new. */
@Stateless
public class LifeEventService {

    @Inject
    private EventChoices choices;
    @Inject
    private LinePrefill prefill;
    @Inject
    private DossierService dossiers;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private CurrentActor current;

    /**
     * What the agency has that the event may have happened to, at most {@link Slice#MAX_LIMIT}.
     *
     * @param agencyId null: the actor's own
     * @param q words of the name or a number; null for all
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    public List<Choice> choices(LifeEvent event, UUID agencyId, String q) {
        return choices.of(event, agency(agencyId), VietnameseText.cleanToNull(q));
    }

    /**
     * Opens the draft with a line for each that was chosen; without a choice an empty one where the event allows it.
     *
     * @throws DomainException {@link LifeEventError}; nothing is stored then
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    public DossierView start(LifeEvent event, EventAnswer answer) {
        UUID agency = agency(answer.agencyId());
        List<UUID> chosen = answer.chosen().stream().distinct().toList();
        if (chosen.size() > Slice.MAX_LIMIT) {
            throw new DomainException(LifeEventError.TOO_MANY, Slice.MAX_LIMIT);
        }
        if (chosen.isEmpty() && event.pick() != LifeEvent.Pick.NOTHING && event.pick() != LifeEvent.Pick.PERSON) {
            throw new DomainException(LifeEventError.NOTHING_CHOSEN, List.of(new FieldError("/chosen", LifeEventError.NOTHING_CHOSEN)));
        }
        String ground = ground(event, answer.ground());
        Map<UUID, Choice> offered = chosen.isEmpty() ? Map.of() : choices.of(event, agency, null).stream().collect(Collectors.toMap(Choice::id, one -> one, (one, same) -> one));
        Set<SubjectKind> kinds = new HashSet<>();
        List<Map<String, String>> lines = new ArrayList<>();
        for (UUID id : chosen) {
            Choice one = offered.get(id);
            if (one == null) {
                throw new DomainException(LifeEventError.NOT_A_CHOICE, List.of(new FieldError("/chosen", LifeEventError.NOT_A_CHOICE, id)), id);
            }
            kinds.add(one.kind());
            lines.add(prefill.values(event, agency, id, answer.newValues().get(id), ground));
        }
        if (event.pick() == LifeEvent.Pick.NOTHING) {
            lines.add(prefill.values(event, agency, null, null, null));
        }
        SubjectKind kind = kinds.size() == 1 ? kinds.iterator().next() : event.kinds().get(0);
        UUID named = current.get().agencyId() != null && !current.get().office() ? null : agency;
        return dossiers.create(new DossierDraft(event.action(), kind, null, named, answer.letterNo(), answer.letterDate(), null, Map.of(), lines));
    }

    private static String ground(LifeEvent event, String asked) {
        String code = VietnameseText.cleanToNull(asked);
        if (code != null && !event.grounds().contains(code)) {
            throw new DomainException(LifeEventError.GROUND_DOES_NOT_FIT, List.of(new FieldError("/ground", LifeEventError.GROUND_DOES_NOT_FIT, code)), code);
        }
        return code != null || event.grounds().isEmpty() ? code : event.grounds().get(0);
    }

    private UUID agency(UUID asked) {
        Actor actor = current.get();
        UUID own = actor.agencyId();
        if (own != null && !actor.office()) {
            if (asked != null && !asked.equals(own)) {
                throw new DomainException(LifeEventError.NO_AGENCY);
            }
            return own;
        }
        if (asked == null) {
            throw new DomainException(LifeEventError.NO_AGENCY);
        }
        return agencies.byId(asked).id();
    }
}
