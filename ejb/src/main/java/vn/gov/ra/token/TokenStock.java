package vn.gov.ra.token;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateStep;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/** Stock and custody of devices, for the rooms above: every move is checked against the table, recorded and told. */
@Dependent
public class TokenStock {

    @Inject
    private TokenRepository tokens;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor actor;
    @Inject
    private Event<TokenStateChanged> changes;
    @Inject
    private Clock clock;

    /**
     * Takes a device of a delivery into the store: announced and counted in one act. A device that is known stays as it is.
     *
     * @throws DomainException {@link TokenError#DESTROYED_FOR_EVER} when the serial was destroyed
     */
    public TokenRef announceAndReceive(String serial, String model, TokenKind kind) {
        TokenSerial read = TokenSerial.read(serial);
        Optional<Token> known = tokens.ofModel(model, read.value());
        if (known.isPresent() && known.get().state() != TokenState.DESTROYED) {
            return new TokenRef(known.get().id(), read.value(), false);
        }
        requireNotDestroyed(read);
        Token token = new Token(Ids.next(), read, model, kind, clock.instant());
        tokens.add(token);
        audit.record(TokenStep.ANNOUNCE.auditType(), "token", token.id(), token.serial(), Map.of("model", model, "kind", kind));
        if (kind.inCustody()) {
            move(token, TokenStep.RECEIVE, null);
        }
        return new TokenRef(token.id(), read.value(), true);
    }

    /**
     * A device out of an old register, where it is; a device that is known stays as it is.
     *
     * @throws DomainException {@link TokenError#AGENCY_NEEDED} for one that an agency or a subscriber has, without the agency
     */
    public TokenRef takeOver(TakenOverToken about) {
        Optional<Token> known = tokens.ofModel(about.model(), about.serial().value());
        if (known.isPresent()) {
            return new TokenRef(known.get().id(), about.serial().value(), false);
        }
        requireNotDestroyed(about.serial());
        if (about.agencyId() == null && (about.step() == TokenStep.TAKE_OVER_AT_AGENCY || about.step() == TokenStep.TAKE_OVER_IN_USE)) {
            throw new DomainException(TokenError.AGENCY_NEEDED, about.serial());
        }
        Token token = new Token(about, clock.instant());
        tokens.add(token);
        audit.record(about.step().auditType(), "token", token.id(), token.serial(), Map.of("model", about.model(), "kind", about.kind(), "to", token.state()));
        return new TokenRef(token.id(), token.serial(), true);
    }

    /** Reserves a device of the free stock, or one that came for this very line. */
    public void reserve(UUID tokenId, UUID subscriberId, UUID agencyId, UUID lineId) {
        Token token = lock(tokenId);
        if (token.state() == TokenState.RESERVED && lineId.equals(token.lineId())) {
            return;
        }
        TokenStep.RESERVE.requireFrom(token.state(), token.serial());
        token.reserveFor(subscriberId, agencyId, lineId);
        move(token, TokenStep.RESERVE, null);
    }

    /** Records that the CA operator put a certificate on the device. */
    public void bind(UUID tokenId, UUID certificateId) {
        Token token = lock(tokenId);
        token.bind(certificateId);
        audit.record("token.bind", "token", token.id(), token.serial(), Map.of("certificate", certificateId));
    }

    /** One step of the table, with the role of the acting person; the portal itself may take every step. */
    public void take(UUID tokenId, TokenStep step, String note) {
        Token token = lock(tokenId);
        Actor who = actor.get();
        step.requireFrom(token.state(), token.serial());
        if (who != Actor.SYSTEM) {
            step.requireRole(who::has, token.serial());
        }
        if (step == TokenStep.HAND_OVER) {
            requireReady(token);
        }
        move(token, step, note);
        if (token.state() == TokenState.IN_USE && step != TokenStep.CHANGE_CUSTODIAN) {
            bringIntoForce(token, note);
        }
    }

    /** Has to be back in the store by a day; a device that must be back already keeps the earlier day. */
    public void recall(UUID tokenId, LocalDate dueOn, String note) {
        Token token = lock(tokenId);
        if (token.state() != TokenState.RECALLED) {
            move(token, TokenStep.RECALL, note);
        }
        token.dueBy(dueOn);
    }

    /** Another agency has it from now on, because the one that had it has gone up in it or the person who uses it works there now; nobody hands anything over. */
    public void belongsTo(UUID tokenId, UUID agencyId) {
        Token token = lock(tokenId);
        token.belongsTo(agencyId);
        audit.record("token.move", "token", token.id(), token.serial(), Map.of("to", agencyId));
    }

    /** Whether a certificate on it is not over: revoked, replaced, ended or past its term. */
    public boolean usable(UUID tokenId) {
        return byId(tokenId).certificates().stream().map(certificates::byId).anyMatch(one -> !TokenTerms.over(one, clock.instant()));
    }

    /** Devices of a subscriber, ended ones apart. */
    public List<TokenView> ofSubscriber(UUID subscriberId) {
        return tokens.ofSubscriber(subscriberId).stream().map(Token::view).filter(token -> !token.state().isFinal()).toList();
    }

    /** Devices in the store at that place. */
    public List<TokenView> at(String location) {
        return tokens.at(location).stream().map(Token::view).toList();
    }

    /** Says where in the store it lies. */
    public void store(UUID tokenId, String location) {
        Token token = lock(tokenId);
        String before = token.location();
        if (!location.equals(before)) {
            token.store(location);
            audit.record("token.store", "token", token.id(), token.serial(), before == null ? Map.of("location", location) : Map.of("location", location, "before", before));
        }
    }

    /** Devices the person holds, uses, or keeps for an organisation, of every agency. */
    public List<TokenView> ofPerson(UUID personId) {
        return tokens.ofPerson(personId).stream().map(Token::view).toList();
    }

    /** The person who has the device in hand now. */
    public void heldBy(UUID tokenId, UUID personId) {
        lock(tokenId).heldBy(personId);
    }

    /** For a change of the device or of what depends on where it is: nobody else moves it until the transaction ends. */
    public TokenView locked(UUID id) {
        tokens.flush();
        return lock(id).view();
    }

    /** To read. @throws DomainException {@link TokenError#NOT_FOUND}, also for another agency's */
    public TokenView byId(UUID id) {
        tokens.flush();
        return tokens.find(id, actor.get().scope()).view();
    }

    /** Devices named in a paper the reader may see, wherever they are by now: a device that went back to the store belongs to no agency any more. */
    public Map<UUID, TokenView> named(Collection<UUID> ids) {
        tokens.flush();
        return tokens.byIds(ids).stream().map(Token::view).collect(Collectors.toMap(TokenView::id, token -> token));
    }

    public Optional<TokenView> bySerial(String serial) {
        return tokens.bySerial(TokenSerial.read(serial).value()).map(Token::view);
    }

    public Optional<TokenView> ofLine(UUID lineId) {
        return tokens.ofLine(lineId).map(Token::view);
    }

    public List<TokenView> holding(UUID certificateId) {
        return tokens.holding(List.of(certificateId)).stream().map(Token::view).toList();
    }

    /** @param serials as {@link TokenSerial} has them */
    public Map<String, TokenView> bySerials(Collection<String> serials) {
        return tokens.bySerials(serials).stream().map(Token::view).collect(Collectors.toMap(TokenView::serial, token -> token, (first, second) -> first));
    }

    /** As {@link #holding(UUID)}, by certificate. */
    public Map<UUID, List<TokenView>> holding(Collection<UUID> certificateIds) {
        Map<UUID, List<TokenView>> holding = new HashMap<>();
        for (TokenView token : tokens.holding(certificateIds).stream().map(Token::view).toList()) {
            token.certificates().forEach(certificate -> holding.computeIfAbsent(certificate, id -> new ArrayList<>()).add(token));
        }
        return holding;
    }

    private Token lock(UUID id) {
        return tokens.lock(id, actor.get().scope());
    }

    private void move(Token token, TokenStep step, String note) {
        TokenState before = token.state();
        token.take(step, clock.instant());
        audit.record(step.auditType(), "token", token.id(), token.serial(),
                note == null ? Map.of("from", before, "to", token.state()) : Map.of("from", before, "to", token.state(), "note", note));
        changes.fire(new TokenStateChanged(token.id(), token.lineId(), token.subscriberId(), before, token.state()));
    }

    /** What is over does not matter: of a device used before, or renewed, only the certificates that are left count, and there has to be one. */
    private void requireReady(Token token) {
        if (token.slots().isEmpty()) {
            throw new DomainException(TokenError.NO_CERTIFICATE, token.serial());
        }
        List<CertificateView> all = token.slots().values().stream().map(certificates::byId).toList();
        List<CertificateView> left = all.stream().filter(one -> !TokenTerms.over(one, clock.instant())).toList();
        List<CertificateView> asked = left.isEmpty() ? all : left;
        asked.stream().filter(one -> left.isEmpty() || one.state() != CertificateState.VERIFIED && one.state() != CertificateState.IN_FORCE).findFirst().ifPresent(one -> {
            throw new DomainException(TokenError.CERTIFICATE_NOT_READY, token.serial(), one.serial());
        });
    }

    /** A serial that was destroyed is blocked for ever, whatever model somebody types with it. */
    private void requireNotDestroyed(TokenSerial serial) {
        if (tokens.bySerials(List.of(serial.value())).stream().anyMatch(one -> one.state() == TokenState.DESTROYED)) {
            throw new DomainException(TokenError.DESTROYED_FOR_EVER, serial);
        }
    }

    private void bringIntoForce(Token token, String note) {
        for (UUID id : token.slots().values()) {
            if (certificates.byId(id).state() == CertificateState.VERIFIED) {
                certificates.take(id, CertificateStep.TOKEN_ACCEPTED, note);
            }
        }
    }
}
