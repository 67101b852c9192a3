package vn.gov.ra.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.Ids;

/** What one person proposed or decided about a line, on which content. Voided when the content changes; never changed else. */
@Entity
@Table(name = "decision")
class Decision {

    static final String APPROVED = "APPROVED";
    static final String REJECTED = "REJECTED";

    @Id
    private UUID id;
    @Column(name = "line_id", nullable = false)
    private UUID lineId;
    @Column(name = "step", nullable = false)
    private String step;
    @Column(name = "actor_id", nullable = false)
    private UUID actorId;
    @Column(name = "person_id")
    private UUID personId;
    @Column(name = "on_behalf_of")
    private UUID onBehalfOf;
    @Column(name = "actor", nullable = false)
    private String actor;
    @Column(name = "result", nullable = false)
    private String result;
    @Column(name = "reason_code")
    private String reasonCode;
    @Column(name = "comment")
    private String comment;
    @Column(name = "acknowledged", nullable = false)
    private String acknowledged = "";
    @Column(name = "content_hash", nullable = false)
    private String contentHash;
    @Column(name = "voided", nullable = false)
    private boolean voided;
    @Column(name = "at", nullable = false)
    private Instant at;

    protected Decision() {
    }

    Decision(UUID lineId, DecisionStep step, Actor who, String result, String contentHash, Instant at) {
        this.id = Ids.next();
        this.lineId = lineId;
        this.step = step.word();
        this.actorId = who.userId();
        this.personId = who.personId();
        this.actor = who.username();
        this.result = result;
        this.contentHash = contentHash;
        this.at = at;
    }

    Decision because(String code, String text) {
        reasonCode = code;
        comment = text;
        return this;
    }

    /** @param person whose authority was used by delegation; null for the decider's own */
    Decision onBehalfOf(UUID person) {
        onBehalfOf = person;
        return this;
    }

    Decision acknowledging(Set<String> codes) {
        acknowledged = String.join(" ", codes);
        return this;
    }

    void makeVoid() {
        voided = true;
    }

    UUID personId() {
        return personId;
    }

    UUID onBehalfOf() {
        return onBehalfOf;
    }

    String reasonCode() {
        return reasonCode;
    }

    DecisionView view() {
        return new DecisionView(step, actor, onBehalfOf, result, reasonCode, comment, acknowledged, contentHash, voided, at);
    }
}
