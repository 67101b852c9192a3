package vn.gov.ra.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenError;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.training.Prepared;
import vn.gov.ra.training.Preparedness;

/** What whoever hands a device over is told about training and commitment of its subscriber. */
@Stateless
public class ReadinessService {

    @Inject
    private HandoverRepository rows;
    @Inject
    private TokenStock tokens;
    @Inject
    private Subscribers subscribers;
    @Inject
    private Preparedness preparedness;
    @Inject
    private CurrentActor actor;

    /** null for a device of no person. @throws DomainException {@link TokenError#NOT_FOUND}, also for another's */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.SUBSCRIBER})
    public Readiness of(UUID tokenId) {
        Actor who = actor.get();
        TokenView token = tokens.named(List.of(tokenId)).get(tokenId);
        Readiness found = token == null ? null : told(token);
        boolean own = found != null && found.personId().equals(who.personId());
        boolean staff = who.hasAny(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER);
        if (token == null || !own && !(staff && who.scope().includes(token.agencyId()))) {
            throw new DomainException(TokenError.NOT_FOUND, tokenId);
        }
        return found;
    }

    /** Of everybody whose device stands in the minutes, those who are not ready; empty where the office wants no warning. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Readiness> notReady(UUID minutesId) {
        Minutes minutes = rows.find(minutesId, actor.get().scope());
        if (minutes.kind() != MinutesKind.HANDOVER || !preparedness.warns()) {
            return List.of();
        }
        return tokens.named(rows.moves(minutesId).stream().map(CustodyMove::tokenId).toList()).values().stream().map(this::told).filter(Objects::nonNull).filter(Readiness::warning)
                .sorted((one, other) -> one.serial().compareTo(other.serial())).toList();
    }

    private Readiness told(TokenView token) {
        SubscriberView subscriber = token.subscriberId() == null ? null : subscribers.byId(token.subscriberId());
        if (subscriber == null || subscriber.personId() == null) {
            return null;
        }
        Prepared prepared = preparedness.of(subscriber.personId());
        return new Readiness(token.id(), token.serial(), subscriber.personId(), subscriber.name(), preparedness.warns() && !prepared.complete(), prepared);
    }
}
