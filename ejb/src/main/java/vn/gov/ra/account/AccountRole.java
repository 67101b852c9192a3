package vn.gov.ra.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A role an account holds, or is to hold once a second ADMIN consents. */
@Entity
@Table(name = "app_user_role")
@IdClass(AccountRole.Key.class)
class AccountRole {

    /** REQUESTED: waits for a second ADMIN; GRANTED: held. */
    enum State { REQUESTED, GRANTED }

    /** The account and the role; JPA wants a class with a constructor without arguments. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID userId;
        private String role;

        Key() {
        }

        Key(UUID userId, String role) {
            this.userId = userId;
            this.role = role;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && userId.equals(that.userId) && role.equals(that.role);
        }

        @Override
        public int hashCode() {
            return 31 * userId.hashCode() + role.hashCode();
        }
    }

    @Id
    @Column(name = "user_id")
    private UUID userId;
    @Id
    @Column(name = "role")
    private String role;
    @Column(name = "requested_by")
    private UUID requestedBy;
    @Column(name = "consented_by")
    private UUID consentedBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    protected AccountRole() {
    }

    AccountRole(UUID userId, String role, UUID requestedBy, State state) {
        this.userId = userId;
        this.role = role;
        this.requestedBy = requestedBy;
        this.state = state;
    }

    void consent(UUID second) {
        consentedBy = second;
        state = State.GRANTED;
    }

    UUID userId() {
        return userId;
    }

    String role() {
        return role;
    }

    UUID requestedBy() {
        return requestedBy;
    }

    boolean granted() {
        return state == State.GRANTED;
    }

    RoleView view() {
        return new RoleView(role, state.name(), requestedBy, consentedBy);
    }
}
