package vn.gov.ra.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

/** An account of the identity provider, tied here to a person and an agency; its roles come with each sign-in. */
@Entity
@DynamicUpdate   // a change writes what it changed, and never back over what the outbox wrote meanwhile
@Table(name = "app_user")
public class AppUser {

    /** INVITED: the account is being made; ACTIVE: may act; ENDED: may not act any more, kept for the trail. */
    public enum State { INVITED, ACTIVE, ENDED }

    @Id
    private UUID id;
    /** Comes from the identity provider whenever it answers: no reason to refuse an ADMIN who is still looking at the account without it. */
    @OptimisticLock(excluded = true)
    @Column(name = "subject")
    private String subject;
    @Column(name = "username", nullable = false)
    private String username;
    @Column(name = "display_name", nullable = false)
    private String displayName;
    /** Given name first, made by the database, which orders it as Vietnamese does. */
    @Column(name = "sort_key", insertable = false, updatable = false)
    private String sortKey;
    @Column(name = "email")
    private String email;
    @Column(name = "person_id")
    private UUID personId;
    @Column(name = "agency_id")
    private UUID agencyId;
    /** As {@link #subject}; an ended account refuses every command by itself. */
    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;
    @Column(name = "active_until")
    private LocalDate activeUntil;
    @Version
    private long version;

    protected AppUser() {
    }

    public AppUser(UUID id, String username, String displayName, String email, UUID personId, UUID agencyId) {
        this.id = id;
        this.username = username;
        this.displayName = displayName;
        this.email = email;
        this.personId = personId;
        this.agencyId = agencyId;
        this.state = State.INVITED;
    }

    /** Ties the row to the identity provider's account. */
    public void activate(String providerSubject) {
        subject = providerSubject;
        state = State.ACTIVE;
    }

    /** Says which human being and which agency the account stands for; null where none. */
    public void tie(UUID person, UUID agency) {
        personId = person;
        agencyId = agency;
    }

    /** The account acts up to and with that date. */
    public void endOn(LocalDate lastDay) {
        activeUntil = lastDay;
    }

    /** The identity provider has no such account any more; only after it has ended. */
    public void forgotten() {
        subject = null;
    }

    public void end() {
        state = State.ENDED;
    }

    boolean mayAct(LocalDate today) {
        return state == State.ACTIVE && (activeUntil == null || !today.isAfter(activeUntil));
    }

    public UUID id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    /** null until it was read back. */
    public String sortKey() {
        return sortKey;
    }

    public String email() {
        return email;
    }

    public UUID personId() {
        return personId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public State state() {
        return state;
    }

    public LocalDate activeUntil() {
        return activeUntil;
    }

    public long version() {
        return version;
    }
}
