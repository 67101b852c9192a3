package vn.gov.ra.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One row of the audit trail. Inserted once; the database refuses to change or delete it. */
@Entity
@Table(name = "audit_event")
class AuditEvent {

    @Id
    private UUID id;
    @Column(name = "at", nullable = false)
    private Instant at;
    @Column(name = "actor", nullable = false)
    private String actor;
    @Column(name = "actor_id")
    private UUID actorId;
    @Column(name = "on_behalf_of")
    private String onBehalfOf;
    @Column(name = "roles", nullable = false)
    private String roles;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "action", nullable = false)
    private String action;
    @Column(name = "object_type", nullable = false)
    private String objectType;
    @Column(name = "object_id", nullable = false)
    private String objectId;
    @Column(name = "object_name")
    private String objectName;
    @Column(name = "outcome", nullable = false)
    private String outcome;
    @Column(name = "origin")
    private String origin;
    @Column(name = "correlation")
    private String correlation;
    @Column(name = "details", nullable = false, columnDefinition = "text")
    private String details;
    @Column(name = "mac", nullable = false)
    private String mac;

    protected AuditEvent() {
    }

    AuditEvent(AuditRow row, String mac) {
        this.id = row.id();
        this.at = row.at();
        this.actor = row.actor();
        this.actorId = row.actorId();
        this.onBehalfOf = row.onBehalfOf();
        this.roles = row.roles();
        this.agencyId = row.agencyId();
        this.action = row.action();
        this.objectType = row.objectType();
        this.objectId = row.objectId();
        this.objectName = row.objectName();
        this.outcome = row.outcome();
        this.origin = row.origin();
        this.correlation = row.correlation();
        this.details = row.details();
        this.mac = mac;
    }
}
