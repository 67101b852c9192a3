package vn.gov.ra.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.token.TokenError;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/**
 * One device that comes back to the store, goes to the CA operator or comes back from there. The other side signs on paper, so the
 * minutes are drawn up and completed in one act by the storekeeper, with the scan.
 */
@Stateless
public class DeviceMovesService {

    @Inject
    private MinutesActs acts;
    @Inject
    private MinutesViews views;
    @Inject
    private TokenStock tokens;
    @Inject
    private TokenService stock;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * Moves the device and writes minutes and register.
     *
     * @param step {@code RETURN SEND_TO_CA BACK_FOR_SUBSCRIBER BACK_TO_STOCK}
     * @param seenVersion version of the device that was seen
     * @param file scan or signed PDF of the paper that the other side signed
     * @throws DomainException {@link TokenError#NEEDS_MINUTES} for any other step
     */
    @RolesAllowed(Role.STOREKEEPER)
    public MinutesView move(UUID tokenId, TokenStep step, long seenVersion, SignatureMethod method, byte[] file, String fileName) {
        TokenView token = tokens.locked(tokenId);
        Versions.require(token.version(), seenVersion, token.serial());
        step.requireFrom(token.state(), token.serial());
        Actor who = actor.get();
        Party store = new Party(Party.OFFICE, null, who.personId());
        Party agency = new Party(Party.AGENCY, token.agencyId(), null);
        Minutes minutes = switch (step) {
            case RETURN -> drawn(MinutesKind.RETURN, agency, store);
            case SEND_TO_CA -> drawn(MinutesKind.TO_CA, store, Party.operator());
            case BACK_FOR_SUBSCRIBER, BACK_TO_STOCK -> drawn(MinutesKind.FROM_CA, Party.operator(), store);
            default -> throw new DomainException(TokenError.NEEDS_MINUTES, token.serial());
        };
        CustodyMove move = acts.opened(minutes, tokenId);
        boolean gives = Party.OFFICE.equals(minutes.from().type());
        Signer own = new Signer(SignatureMethod.PAGE, who.displayName(), who.personId(), null, null);
        Signer other = new Signer(method, views.name(gives ? minutes.to() : minutes.from()), null, file, fileName);
        acts.signAtOnce(minutes, MinutesSignature.GIVER, gives ? own : other);
        acts.take(minutes, MinutesStep.GIVER_SIGN, Map.of("method", gives ? SignatureMethod.PAGE : method));
        acts.signAtOnce(minutes, MinutesSignature.RECEIVER, gives ? other : own);
        move.answer(true, null, clock.instant());
        tokens.take(tokenId, step, minutes.number());
        acts.enter(minutes, move);
        acts.take(minutes, MinutesStep.TAKE_IN, Map.of("step", step));
        return views.of(minutes);
    }

    private Minutes drawn(MinutesKind kind, Party from, Party to) {
        return new Minutes(Ids.next(), kind, from, to, actor.get().username(), clock.instant());
    }

    /** Which of these moves the device's state offers, each with whether the caller may. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Offered> actions(UUID tokenId) {
        TokenView token = stock.get(tokenId);
        return Offered.of(TokenStep.class, token.state(), DeviceMovesService::moves, actor.get()::has, token.serial());
    }

    /** Whether the step is one of these moves. */
    private static boolean moves(TokenStep step) {
        return step == TokenStep.RETURN || step == TokenStep.SEND_TO_CA || step == TokenStep.BACK_FOR_SUBSCRIBER || step == TokenStep.BACK_TO_STOCK;
    }
}
