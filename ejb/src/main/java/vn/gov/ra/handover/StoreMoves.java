package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/**
 * Minutes of devices that do not go out to an agency: given back, sent to the CA operator and back, destroyed. The devices move when the
 * receiver signs; until then they are where they were.
 */
@Dependent
class StoreMoves {

    @Inject
    private HandoverRepository rows;
    @Inject
    private MinutesActs acts;
    @Inject
    private MinutesViews views;
    @Inject
    private TokenStock tokens;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    Minutes drawUp(MinutesKind kind, List<UUID> tokenIds) {
        Actor who = actor.get();
        List<TokenView> devices = tokenIds.stream().distinct().map(tokens::byId).toList();
        UUID agency = devices.get(0).agencyId();
        for (TokenView token : devices) {
            step(kind, token).requireFrom(token.state(), token.serial());
            if (kind == MinutesKind.RETURN && agency != null && !agency.equals(token.agencyId())) {
                throw new DomainException(HandoverError.OTHER_AGENCY, token.serial(), views.name(Party.agency(token.agencyId())));
            }
            rows.otherOpenMinutes(token.id()).ifPresent(other -> {
                throw new DomainException(HandoverError.IN_OTHER_MINUTES, token.serial(), other);
            });
        }
        Party store = new Party(Party.OFFICE, null, who.personId());
        Party operator = Party.operator();
        Party from = switch (kind) {
            case RETURN -> Party.agency(agency);
            case FROM_CA -> operator;
            default -> store;
        };
        Minutes minutes = new Minutes(Ids.next(), kind, from, kind == MinutesKind.TO_CA ? operator : kind == MinutesKind.DESTROY ? Party.office() : store,
                who.username(), clock.instant());
        rows.add(minutes);
        for (int i = 0; i < devices.size(); i++) {
            rows.add(new CustodyMove(minutes.id(), i + 1, devices.get(i).id(), from.type(), minutes.to().type()));
        }
        audit.record(MinutesStep.CREATE.auditType(), "minutes", minutes.id(), null, Map.of("devices", devices.size(), "kind", kind));
        return minutes;
    }

    /** The agency's clerk signs on the page for what is given back; whoever is not here has signed on paper. */
    void given(Minutes minutes, SignatureMethod method, byte[] file, String fileName) {
        Actor who = actor.get();
        boolean operators = minutes.kind() == MinutesKind.FROM_CA || minutes.kind() == MinutesKind.RECEIPT;
        boolean here = minutes.kind() == MinutesKind.RETURN ? who.has(Role.CLERK) : !operators;
        if (!who.has(Role.CLERK) || minutes.kind() != MinutesKind.RETURN) {
            requireStore(who, minutes);
        }
        if (here) {
            requirePerson(who);
        }
        sign(minutes, MinutesSignature.GIVER, here, method, file, fileName, minutes.from());
        if (here) {
            minutes.giver(who.personId());
        }
        acts.take(minutes, MinutesStep.GIVER_SIGN, Map.of("method", method));
    }

    /** Two parties sign: an account without a person could be either's. */
    static void requirePerson(Actor who) {
        if (who.personId() == null) {
            throw new DomainException(HandoverError.NO_PERSON, who.username());
        }
    }

    void taken(Minutes minutes, SignatureMethod method, byte[] file, String fileName) {
        Actor who = actor.get();
        if (minutes.kind() == MinutesKind.HANDOVER) {
            throw new DomainException(HandoverError.KIND_NOT_SUPPORTED, minutes.kind());
        }
        if (minutes.kind() != MinutesKind.DESTROY && minutes.kind() != MinutesKind.STOCKTAKE) {
            requireStore(who, minutes);
        }
        boolean here = minutes.kind() != MinutesKind.TO_CA;
        if (here) {
            requirePerson(who);
            if (who.personId().equals(minutes.from().personId())) {
                throw new DomainException(HandoverError.SAME_PERSON);
            }
        }
        sign(minutes, MinutesSignature.RECEIVER, here, method, file, fileName, minutes.to());
        if (here) {
            minutes.receiver(who.personId());
        }
        for (CustodyMove move : rows.moves(minutes.id())) {
            TokenView token = tokens.locked(move.tokenId());
            move.answer(true, null, clock.instant());
            if (minutes.kind() == MinutesKind.STOCKTAKE) {
                continue;   // counted where they are: nothing changed hands
            }
            if (minutes.kind() == MinutesKind.RECEIPT) {
                acts.enter(minutes, move);   // in the store since they were counted
                continue;
            }
            // What the signed minutes mean for the device; who may sign them was checked above.
            ActingAs.system(() -> {
                tokens.take(token.id(), step(minutes.kind(), token), minutes.number());
                return null;
            });
            acts.enter(minutes, move);
        }
        acts.take(minutes, MinutesStep.TAKE_IN, Map.of("method", method));
    }

    private void sign(Minutes minutes, String party, boolean here, SignatureMethod method, byte[] file, String fileName, Party side) {
        Actor who = actor.get();
        if (!here && method == SignatureMethod.PAGE) {
            throw new DomainException(HandoverError.PAPER_NEEDED);
        }
        acts.sign(minutes, party, new Signer(method, here ? who.displayName() : views.name(side), here ? who.personId() : null, file, fileName));
    }

    static void requireStore(Actor who, Minutes minutes) {
        if (!who.has(Role.STOREKEEPER)) {
            throw new DomainException(StateError.NOT_YOUR_STEP, minutes.shownAs(), MinutesStep.GIVER_SIGN.labelKey());
        }
    }

    /** It comes back for whoever has a certificate on it that is not over: a device given back by somebody who left is nobody's. */
    private boolean stillUsed(TokenView token) {
        return token.agencyId() != null && tokens.usable(token.id());
    }

    /** What minutes of that kind do to the device once both have signed. */
    private TokenStep step(MinutesKind kind, TokenView token) {
        return switch (kind) {
            case RETURN -> TokenStep.RETURN;
            case TO_CA -> TokenStep.SEND_TO_CA;
            case FROM_CA -> stillUsed(token) ? TokenStep.BACK_FOR_SUBSCRIBER : TokenStep.BACK_TO_STOCK;
            case DESTROY -> TokenStep.DESTROY;
            default -> throw new DomainException(HandoverError.KIND_NOT_SUPPORTED, kind);
        };
    }
}
