package vn.gov.ra.token;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Where a device (thiết bị lưu khóa bí mật) is and whether it may be used. {@link TokenStep} says how it moves. */
public enum TokenState implements State {
    /** With the CA operator; the storekeeper receives and counts it. */
    ANNOUNCED(work(Role.STOREKEEPER, "token.to-receive", "token.receipt")),
    IN_STOCK(rest("free in the office's store")),
    /** In the store for one subscriber; the storekeeper hands it over. */
    RESERVED(work(Role.STOREKEEPER, "token.to-hand-over", "token.delivery")),
    /** On its way; the agency's clerk accepts. */
    IN_TRANSIT(work(Role.CLERK, "token.to-accept", "token.delivery")),
    /** With the agency; its clerk gives it to the subscriber. */
    AT_AGENCY(work(Role.CLERK, "token.to-give", "token.delivery")),
    IN_USE(rest("with its subscriber or custodian, who signed for it")),
    /** PIN locked, with the subscriber; the storekeeper arranges recovery. */
    LOCKED(work(Role.STOREKEEPER, "token.locked", "token.recovery")),
    /** Missing or out of use for a time; the agency's clerk finds it or confirms the loss. */
    SUSPENDED(work(Role.CLERK, "token.suspended", "token.suspension")),
    /** The subscriber has to give it back; the storekeeper takes it. */
    RECALLED(work(Role.STOREKEEPER, "token.to-take-back", "token.take-back")),
    /** Back in the store; the storekeeper inspects it. */
    RETURNED(work(Role.STOREKEEPER, "token.to-inspect", "token.inspection")),
    /** With the CA operator; the storekeeper follows it up. */
    AT_CA(work(Role.STOREKEEPER, "token.at-ca", "token.ca-answer")),
    LOST(rest("lost; the certificates on it are being revoked")),
    /** Broken; the storekeeper sends it to the CA operator or has it destroyed. */
    DAMAGED(work(Role.STOREKEEPER, "token.damaged", "token.inspection")),
    DESTROYED(rest("destroyed; its serial is blocked for ever")),
    VOID(rest("announced but never delivered"));

    private final Attention attention;

    TokenState(Attention attention) {
        this.attention = attention;
    }

    /** Somebody outside the store and the CA operator has it, or is to have it back: while that is so, what asks to revoke its certificate is not over. */
    public boolean away() {
        return switch (this) {
            case IN_TRANSIT, AT_AGENCY, IN_USE, LOCKED, SUSPENDED, RECALLED -> true;
            case ANNOUNCED, IN_STOCK, RESERVED, RETURNED, AT_CA, LOST, DAMAGED, DESTROYED, VOID -> false;
        };
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(TokenStep.class, this);
    }

    @Override
    public String labelKey() {
        return "token.state." + name();
    }
}
