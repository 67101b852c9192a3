package vn.gov.ra.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/**
 * Another person keeps an organisation's device (thay văn thư): a change of custody with minutes. The certificate stays in force; the CA
 * operator is not asked.
 */
@Stateless
public class CustodianService {

    @Inject
    private HandoverRepository rows;
    @Inject
    private MinutesActs acts;
    @Inject
    private MinutesViews views;
    @Inject
    private TokenStock tokens;
    @Inject
    private Subscribers subscribers;
    @Inject
    private PersonRegister persons;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * Records the minutes that both have signed. The device is in use all the time; only who keeps it changes.
     *
     * @param tokenId device of an organisation, a machine or a service, in use
     * @param keeper who takes it over
     * @param pinChanged the new keeper has set a PIN of his or her own; the PIN itself is never told
     * @param file the minutes signed on paper or by PAdES; null where the acting person takes it over and nobody kept it before
     * @throws DomainException {@link HandoverError#KEEPER_UNKNOWN}, {@link HandoverError#PIN_NOT_CHANGED}, {@link HandoverError#PAPER_NEEDED}
     */
    @RolesAllowed({Role.CLERK, Role.STOREKEEPER})
    public MinutesView change(UUID tokenId, long seenVersion, UUID keeper, boolean pinChanged, SignatureMethod method, byte[] file, String fileName) {
        Actor who = actor.get();
        TokenView token = tokens.locked(tokenId);
        Versions.require(token.version(), seenVersion, token.serial());
        TokenStep.CHANGE_CUSTODIAN.requireFrom(token.state(), token.serial());
        SubscriberView owner = token.subscriberId() == null ? null : subscribers.byId(token.subscriberId());
        if (owner == null || owner.kind() == SubjectKind.PERSON) {
            throw new DomainException(HandoverError.NOT_AN_ORGANISATIONS, token.serial());
        }
        UUID before = subscribers.custodian(owner.id()).orElse(null);
        PersonView next = keeper == null ? null : persons.inScope(keeper, AgencyScope.of(owner.agencyId())).orElse(null);
        if (next == null || keeper.equals(before)) {
            throw new DomainException(HandoverError.KEEPER_UNKNOWN);
        }
        if (!pinChanged) {
            throw new DomainException(HandoverError.PIN_NOT_CHANGED);
        }
        if (method == SignatureMethod.PAGE) {
            throw new DomainException(HandoverError.PAPER_NEEDED);
        }
        Minutes minutes = new Minutes(Ids.next(), MinutesKind.HANDOVER, new Party(Party.SUBSCRIBER, owner.agencyId(), before),
                new Party(Party.SUBSCRIBER, owner.agencyId(), keeper), who.username(), clock.instant());
        CustodyMove move = new CustodyMove(minutes.id(), 1, tokenId, Party.SUBSCRIBER, Party.SUBSCRIBER);
        rows.add(minutes);
        rows.add(move);
        acts.issue(minutes);
        String giver = before == null ? owner.name() : persons.byId(before).fullName();
        acts.signAtOnce(minutes, MinutesSignature.GIVER, new Signer(method, giver, before, file, fileName));
        acts.take(minutes, MinutesStep.GIVER_SIGN, Map.of("method", method));
        acts.signAtOnce(minutes, MinutesSignature.RECEIVER, new Signer(method, next.fullName(), keeper, file, fileName));
        move.answer(true, null, clock.instant());
        tokens.take(tokenId, TokenStep.CHANGE_CUSTODIAN, minutes.number());
        tokens.heldBy(tokenId, keeper);
        subscribers.keep(owner.id(), keeper);
        acts.enter(minutes, move);
        acts.take(minutes, MinutesStep.ACCEPT, Map.of("method", method, "pinChanged", true));
        return views.of(minutes);
    }

    /** Whether the device can change its keeper this way; for pages. */
    @RolesAllowed({Role.CLERK, Role.STOREKEEPER, Role.OFFICER, Role.OBSERVER})
    public boolean possible(UUID tokenId) {
        TokenView token = tokens.byId(tokenId);
        return token.state() == TokenState.IN_USE && token.subscriberId() != null && subscribers.byId(token.subscriberId()).kind() != SubjectKind.PERSON;
    }
}
