package vn.gov.ra.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** Handing over from the store to an agency: draw up, issue, sign, accept. The second leg is {@link SubscriberHandoverService}. */
@Stateless
public class MinutesService {

    /** What may be asked for; saving, taking in and partial acceptance are parts of these. */
    private static final Set<MinutesStep> OFFERED = EnumSet.of(MinutesStep.ISSUE, MinutesStep.DISCARD, MinutesStep.GIVER_SIGN, MinutesStep.ACCEPT, MinutesStep.TAKE_IN, MinutesStep.SETTLE,
            MinutesStep.RESOLVE, MinutesStep.VOID);

    private static final int LONGEST_NOTE = 500;
    private static final int SHOWN = 40;

    @Inject
    private HandoverRepository rows;
    @Inject
    private HandoverQuery query;
    @Inject
    private HandoverRegister register;
    @Inject
    private MinutesViews views;
    @Inject
    private MinutesActs acts;
    @Inject
    private StoreMoves moves;
    @Inject
    private StoredFiles files;
    @Inject
    private TokenStock tokens;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * Draws up minutes: reserved devices handed over to one agency, or what {@link StoreMoves} knows.
     *
     * @param to the agency that receives; null for the other kinds, which know where their devices are
     * @throws DomainException when a device is not where it would have to be, is of another agency, or stands in other open minutes
     */
    @RolesAllowed(Role.STOREKEEPER)
    public MinutesView create(MinutesKind kind, UUID to, List<UUID> tokenIds) {
        if (tokenIds == null || tokenIds.isEmpty()) {
            throw new DomainException(HandoverError.EMPTY);
        }
        if (kind != MinutesKind.HANDOVER) {
            return views.of(moves.drawUp(kind, tokenIds));
        }
        Actor who = actor.get();
        Minutes minutes = new Minutes(Ids.next(), kind, new Party(Party.OFFICE, null, who.personId()), Party.agency(to), who.username(), clock.instant());
        rows.add(minutes);
        int lineNo = 0;
        for (UUID tokenId : tokenIds.stream().distinct().toList()) {
            TokenView token = tokens.locked(tokenId);
            TokenStep.HAND_OVER.requireFrom(token.state(), token.serial());
            if (!to.equals(token.agencyId())) {
                throw new DomainException(HandoverError.OTHER_AGENCY, token.serial(), views.name(Party.agency(token.agencyId())));
            }
            rows.otherOpenMinutes(tokenId).ifPresent(other -> {
                throw new DomainException(HandoverError.IN_OTHER_MINUTES, token.serial(), other);
            });
            rows.add(new CustodyMove(minutes.id(), ++lineNo, tokenId, Party.OFFICE, Party.AGENCY));
        }
        audit.record(MinutesStep.CREATE.auditType(), "minutes", minutes.id(), null, Map.of("devices", lineNo));
        return views.of(minutes);
    }

    /** Gives the number and fixes the document. */
    @RolesAllowed(Role.STOREKEEPER)
    public MinutesView issue(UUID id, long seenVersion) {
        Minutes minutes = open(id, seenVersion, MinutesStep.ISSUE);
        acts.issue(minutes);
        return views.of(minutes);
    }

    /** Gives up a draft; the row stays. */
    @RolesAllowed(Role.STOREKEEPER)
    public MinutesView discard(UUID id, long seenVersion) {
        return simply(id, seenVersion, MinutesStep.DISCARD);
    }

    /** The giver signs; of a handover that is the store, and the devices are on their way. A clerk signs for devices that the agency gives back. */
    @RolesAllowed({Role.STOREKEEPER, Role.CLERK})
    public MinutesView signGiver(UUID id, long seenVersion, SignatureMethod method, byte[] file, String fileName) {
        Minutes minutes = open(id, seenVersion, MinutesStep.GIVER_SIGN);
        Actor who = actor.get();
        if (minutes.kind() != MinutesKind.HANDOVER) {
            moves.given(minutes, method, file, fileName);
            return views.of(minutes);
        }
        StoreMoves.requireStore(who, minutes);
        StoreMoves.requirePerson(who);
        minutes.giver(who.personId());
        acts.sign(minutes, MinutesSignature.GIVER, new Signer(method, who.displayName(), who.personId(), file, fileName));
        for (CustodyMove move : rows.moves(id)) {
            tokens.take(move.tokenId(), TokenStep.HAND_OVER, minutes.number());
        }
        acts.take(minutes, MinutesStep.GIVER_SIGN, Map.of("method", method));
        return views.of(minutes);
    }

    /**
     * The agency's clerk signs for what is there. Devices that are not named count as accepted; declined ones go back to the store.
     */
    @RolesAllowed(Role.CLERK)
    public MinutesView accept(UUID id, long seenVersion, Acceptance word, SignatureMethod method, byte[] file, String fileName) {
        Minutes minutes = rows.lock(id, actor.get().scope());
        Versions.require(minutes.version(), seenVersion, minutes.shownAs());
        Actor who = actor.get();
        StoreMoves.requirePerson(who);
        requireOtherPerson(minutes.from().personId(), who.personId());
        if (minutes.kind() != MinutesKind.HANDOVER) {
            throw new DomainException(HandoverError.KIND_NOT_SUPPORTED, minutes.kind());
        }
        List<CustodyMove> moves = rows.moves(id);
        Map<UUID, LineAnswer> byToken = byToken(word.answers(), moves);
        long declined = byToken.values().stream().filter(answer -> !answer.accepted()).count();
        MinutesStep step = declined == 0 ? MinutesStep.ACCEPT : declined == moves.size() ? MinutesStep.DISPUTE : MinutesStep.ACCEPT_PARTLY;
        step.requireFrom(minutes.state(), minutes.shownAs());
        minutes.mandate(word.mandate());
        if (step == MinutesStep.DISPUTE) {
            moves.forEach(move -> move.answer(false, byToken.get(move.tokenId()).note(), clock.instant()));
        } else {
            take(minutes, moves, byToken, new Signer(method, who.displayName(), who.personId(), file, fileName));
        }
        acts.take(minutes, step, Map.of("declined", declined));
        return views.of(minutes);
    }

    /**
     * The store takes the devices in, or records on paper that the CA operator took them, or that they were destroyed before two persons.
     *
     * @throws DomainException {@link HandoverError#SAME_PERSON} where who gave would also receive or be the second person
     */
    @RolesAllowed({Role.STOREKEEPER, Role.OFFICER})
    public MinutesView takeIn(UUID id, long seenVersion, SignatureMethod method, byte[] file, String fileName) {
        Minutes minutes = open(id, seenVersion, MinutesStep.TAKE_IN);
        moves.taken(minutes, method, file, fileName);
        return views.of(minutes);
    }

    private void take(Minutes minutes, List<CustodyMove> moves, Map<UUID, LineAnswer> byToken, Signer signer) {
        minutes.receiver(signer.personId());
        acts.sign(minutes, MinutesSignature.RECEIVER, signer);
        for (CustodyMove move : moves) {
            LineAnswer answer = byToken.get(move.tokenId());
            boolean taken = answer == null || answer.accepted();
            move.answer(taken, answer == null ? null : answer.note(), clock.instant());
            tokens.take(move.tokenId(), taken ? TokenStep.AGENCY_ACCEPTS : TokenStep.DECLINED, minutes.number());
            if (taken) {
                acts.enter(minutes, move);
            }
        }
    }

    /** The declined devices are back in the store. */
    @RolesAllowed(Role.STOREKEEPER)
    public MinutesView settle(UUID id, long seenVersion) {
        return simply(id, seenVersion, MinutesStep.SETTLE);
    }

    /** The dispute is cleared without a change of the document; the receiver is asked again. */
    @RolesAllowed(Role.STOREKEEPER)
    public MinutesView resolve(UUID id, long seenVersion) {
        return simply(id, seenVersion, MinutesStep.RESOLVE);
    }

    /** Other minutes will replace these; devices on their way are back in the store. */
    @RolesAllowed(Role.STOREKEEPER)
    public MinutesView annul(UUID id, long seenVersion) {
        Minutes minutes = open(id, seenVersion, MinutesStep.VOID);
        if (minutes.state() != MinutesState.ISSUED && minutes.kind() == MinutesKind.HANDOVER) {
            for (CustodyMove move : rows.moves(id)) {
                // The receiver never signed: the way back is the portal's own consequence, not a receiver's word.
                ActingAs.system(() -> {
                    tokens.take(move.tokenId(), TokenStep.DECLINED, minutes.number());
                    return null;
                });
            }
        }
        acts.take(minutes, MinutesStep.VOID, Map.of());
        return views.of(minutes);
    }

    private MinutesView simply(UUID id, long seenVersion, MinutesStep step) {
        Minutes minutes = open(id, seenVersion, step);
        acts.take(minutes, step, Map.of());
        return views.of(minutes);
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public MinutesView get(UUID id) {
        return views.of(rows.find(id, actor.get().scope()));
    }

    /** Newest first. @param cursor {@code nextCursor} of the page before, null for the first */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<MinutesSummary> list(MinutesFilter filter, String cursor, Integer limit) {
        return list(filter, Paging.of(cursor, limit));
    }

    /** Newest first of its own. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<MinutesSummary> list(MinutesFilter filter, Paging paging) {
        SortColumns.Chosen<MinutesSummary> order = HandoverQuery.ORDERS.by(paging);
        return order.slice(query.list(filter, actor.get().scope(), order, paging.size()), paging.size());
    }

    /** What the state of the minutes offers, each with whether the caller may. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Offered> actions(UUID id) {
        Actor who = actor.get();
        Minutes minutes = rows.find(id, who.scope());
        boolean outwards = minutes.kind() == MinutesKind.HANDOVER;
        return Offered.of(MinutesStep.class, minutes.state(), step -> OFFERED.contains(step) && (step != MinutesStep.TAKE_IN || !outwards)
                && (step != MinutesStep.ACCEPT || outwards), who::has, minutes.shownAs());
    }

    /** The paper as issued. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public FileContent documentPdf(UUID id) {
        Minutes minutes = rows.find(id, actor.get().scope());
        if (minutes.documentFileId() == null) {
            throw new DomainException(HandoverError.NOT_ISSUED_YET, minutes.state().labelKey());
        }
        return files.open(minutes.documentFileId());
    }

    /** The register of one year, in the order of its numbers. @param after last number of the page before, 0 for the first */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<RegisterEntryView> register(int year, int after, Integer limit) {
        return register.page(year, after, Slice.limit(limit));
    }

    /** How many minutes the caller sees in a state; for the inbox. */
    @RolesAllowed({Role.CLERK, Role.STOREKEEPER, Role.OFFICER, Role.OBSERVER, Role.ADMIN})
    public long count(MinutesState state) {
        return query.count(state, actor.get().scope());
    }

    private Minutes open(UUID id, long seenVersion, MinutesStep step) {
        Actor who = actor.get();
        Minutes minutes = rows.lock(id, who.scope());
        Versions.require(minutes.version(), seenVersion, minutes.shownAs());
        step.requireFrom(minutes.state(), minutes.shownAs());
        step.requireRole(who::has, minutes.shownAs());
        return minutes;
    }

    private static void requireOtherPerson(UUID giver, UUID receiver) {
        if (giver != null && giver.equals(receiver)) {
            throw new DomainException(HandoverError.SAME_PERSON);
        }
    }

    private static Map<UUID, LineAnswer> byToken(List<LineAnswer> answers, List<CustodyMove> moves) {
        Map<UUID, LineAnswer> byToken = new HashMap<>();
        List<UUID> known = new ArrayList<>(moves.stream().map(CustodyMove::tokenId).toList());
        for (LineAnswer answer : answers == null ? List.<LineAnswer>of() : answers) {
            if (!known.contains(answer.tokenId())) {
                throw new DomainException(HandoverError.NOT_IN_MINUTES, answer.tokenId());
            }
            if (!answer.accepted() && (answer.note() == null || answer.note().isBlank())) {
                throw new DomainException(HandoverError.REASON_MISSING, answer.tokenId());
            }
            if (answer.note() != null && answer.note().length() > LONGEST_NOTE) {
                throw new DomainException(SharedError.TOO_LONG, answer.note().substring(0, SHOWN) + "…");
            }
            byToken.put(answer.tokenId(), answer);
        }
        return byToken;
    }
}
