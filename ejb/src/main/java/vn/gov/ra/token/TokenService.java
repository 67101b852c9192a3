package vn.gov.ra.token;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;

/** Devices for pages and REST. Handing over and accepting go by minutes and live in the room above. */
@Stateless
public class TokenService {

    /** What may be done to a device by itself; every change of hands goes by minutes. */
    private static final Set<TokenStep> WITHOUT_MINUTES = EnumSet.of(TokenStep.NOT_DELIVERED, TokenStep.ACTIVATE, TokenStep.DEACTIVATE, TokenStep.RELEASE,
            TokenStep.LOCK, TokenStep.UNLOCK, TokenStep.REPORT_TEMPORARILY_LOST, TokenStep.FOUND, TokenStep.CONFIRM_LOST, TokenStep.RECALL,
            TokenStep.INSPECT_OK, TokenStep.MISSING_AT_STOCK_TAKE, TokenStep.DAMAGED, TokenStep.FOUND_AFTER_LOST,
            TokenStep.KEPT_BY_CA);

    @Inject
    private TokenQuery query;
    @Inject
    private TokenStock stock;
    @Inject
    private TokenTerms terms;
    @Inject
    private Subscribers subscribers;
    @Inject
    private CurrentActor actor;

    /** By serial. @param cursor {@code nextCursor} of the page before, null for the first */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<TokenView> list(TokenFilter filter, String cursor, Integer limit) {
        return list(filter, Paging.of(cursor, limit));
    }

    /** By serial of its own. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<TokenView> list(TokenFilter filter, Paging paging) {
        SortColumns.Chosen<TokenView> order = TokenQuery.ORDERS.by(paging);
        return order.slice(query.list(filter, actor.get().scope(), order, paging.size()), paging.size());
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public TokenView get(UUID id) {
        return query.byId(id, actor.get().scope()).orElseThrow(() -> new DomainException(TokenError.NOT_FOUND, id));
    }

    /** Takes a delivered device into the store. */
    @RolesAllowed(Role.STOREKEEPER)
    public TokenView receive(String serial, String model, TokenKind kind) {
        TokenRef ref = stock.announceAndReceive(serial, model, kind);
        if (!ref.created()) {
            throw new DomainException(TokenError.ALREADY_KNOWN, ref.serial());
        }
        return query.told(stock.byId(ref.id()));
    }

    /** Steps without minutes: lock, lost, found, recall, inspect and the like, on own devices and those of the own agency; others are not found. */
    @RolesAllowed({Role.CLERK, Role.OFFICER, Role.STOREKEEPER, Role.SUBSCRIBER})
    public TokenView take(UUID id, TokenStep step, long seenVersion, String note) {
        TokenView seen = visible(id);
        Actor who = actor.get();
        return who.scope().includes(seen.agencyId()) ? taken(id, step, seenVersion, note) : ActingAs.as(holder(who, seen), () -> taken(id, step, seenVersion, note));
    }

    private TokenView taken(UUID id, TokenStep step, long seenVersion, String note) {
        TokenView present = stock.locked(id);
        step.requireRole(actor.get()::has, present.serial());
        Versions.require(present.version(), seenVersion, present.serial());
        if (!WITHOUT_MINUTES.contains(step)) {
            throw new DomainException(TokenError.NEEDS_MINUTES, present.serial());
        }
        if (step == TokenStep.KEPT_BY_CA && (note == null || note.isBlank())) {
            throw new DomainException(TokenError.NOTE_NEEDED, present.serial());
        }
        if (step == TokenStep.RECALL) {
            stock.recall(id, terms.lastDay(), note);
        } else {
            stock.take(id, step, note);
        }
        return query.told(stock.byId(id));
    }

    /** One's own device of another agency, or of an account without one, is commanded as its holder alone, whatever one may do elsewhere. */
    private static Actor holder(Actor who, TokenView own) {
        return new Actor(who.userId(), who.subject(), who.username(), who.displayName(), who.personId(), own.agencyId(), Set.of(Role.SUBSCRIBER));
    }

    /** The device for whoever may command it; unlike {@link #get} a subscriber sees own devices, of whatever agency. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER})
    public TokenView visible(UUID id) {
        Actor who = actor.get();
        if (who.hasAny(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN)) {
            Optional<TokenView> seen = query.byId(id, who.scope());
            if (seen.isPresent() || !who.has(Role.SUBSCRIBER)) {
                return seen.orElseThrow(() -> new DomainException(TokenError.NOT_FOUND, id));
            }
        }
        TokenView token = query.byId(id, AgencyScope.everything()).orElseThrow(() -> new DomainException(TokenError.NOT_FOUND, id));
        requireOwn(token, who);
        return token;
    }

    /** The caller's own devices, whichever agency they are for. */
    @RolesAllowed(Role.SUBSCRIBER)
    public List<TokenView> mine() {
        UUID person = actor.get().personId();
        return person == null ? List.of() : query.of(subscribers.ofPerson(person).stream().map(SubscriberView::id).toList());
    }

    private void requireOwn(TokenView token, Actor who) {
        UUID person = token.subscriberId() == null ? null : subscribers.byId(token.subscriberId()).personId();
        if (person == null || !person.equals(who.personId())) {
            throw new DomainException(TokenError.NOT_FOUND, token.id());
        }
    }

    /** What the device's state offers by itself; changes of hands are offered by the minutes. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Offered> actions(UUID id) {
        Actor who = actor.get();
        TokenView token = get(id);
        return Offered.of(TokenStep.class, token.state(), WITHOUT_MINUTES::contains, who::has, token.serial());
    }

    /** How many devices the caller sees in a state; for the inbox. */
    @RolesAllowed({Role.CLERK, Role.OFFICER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public long count(TokenState state) {
        return query.count(state, actor.get().scope());
    }
}
