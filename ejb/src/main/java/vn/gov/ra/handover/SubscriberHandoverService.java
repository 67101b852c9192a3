package vn.gov.ra.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenError;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.training.Prepared;
import vn.gov.ra.training.Preparedness;

/**
 * The second leg: the agency gives a device to its subscriber, who signs. Minutes of their own are drawn up and completed in one
 * act; the device is IN_USE and its certificates come into force.
 */
@Stateless
public class SubscriberHandoverService {

    @Inject
    private MinutesActs acts;
    @Inject
    private MinutesViews views;
    @Inject
    private TokenStock tokens;
    @Inject
    private Subscribers subscribers;
    @Inject
    private Preparedness preparedness;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * Records the subscriber's signed acceptance.
     *
     * @param seenVersion version of the device that was seen
     * @param file scan of the signed paper, or the signed PDF; null when the subscriber signs on the page
     */
    @RolesAllowed({Role.CLERK, Role.SUBSCRIBER})
    public MinutesView accept(UUID tokenId, long seenVersion, SignatureMethod method, byte[] file, String fileName) {
        Actor who = actor.get();
        TokenView token = tokens.locked(tokenId);
        SubscriberView subscriber = token.subscriberId() == null ? null : subscribers.byId(token.subscriberId());
        boolean self = subscriber != null && who.personId() != null && who.personId().equals(subscriber.personId());
        if (!who.has(Role.CLERK) && !self) {
            throw new DomainException(TokenError.NOT_FOUND, tokenId);   // a colleague's device is not there for a subscriber
        }
        Versions.require(token.version(), seenVersion, token.serial());
        TokenStep.SUBSCRIBER_ACCEPTS.requireFrom(token.state(), token.serial());
        if (method == SignatureMethod.PAGE && !self) {
            throw new DomainException(HandoverError.NOT_THE_SUBSCRIBER, token.serial());
        }
        // A clerk who is the subscriber cannot be both sides: then the agency gives without naming a person.
        Party giver = new Party(Party.AGENCY, token.agencyId(), self ? null : who.personId());
        Party receiver = new Party(Party.SUBSCRIBER, token.agencyId(), subscriber.personId());
        Minutes minutes = new Minutes(Ids.next(), MinutesKind.HANDOVER, giver, receiver, who.username(), clock.instant());
        CustodyMove move = acts.opened(minutes, tokenId);
        acts.signAtOnce(minutes, MinutesSignature.GIVER, new Signer(SignatureMethod.PAGE, who.displayName(), who.personId(), null, null));
        acts.take(minutes, MinutesStep.GIVER_SIGN, Map.of("method", SignatureMethod.PAGE));
        acts.signAtOnce(minutes, MinutesSignature.RECEIVER, new Signer(method, subscriber.name(), subscriber.personId(), file, fileName));
        move.answer(true, null, clock.instant());
        tokens.take(tokenId, TokenStep.SUBSCRIBER_ACCEPTS, minutes.number());
        tokens.heldBy(tokenId, subscriber.personId());
        acts.enter(minutes, move);
        Prepared prepared = subscriber.personId() == null ? null : preparedness.of(subscriber.personId());
        acts.take(minutes, MinutesStep.ACCEPT, prepared == null || prepared.complete() ? Map.of("method", method)
                : Map.of("method", method, "trained", prepared.trained(), "committed", prepared.committed()));
        return views.of(minutes);
    }
}
