package vn.gov.ra.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A position a person holds in an agency from a day to before another. */
@Entity
@Table(name = "appointment")
class Appointment {

    @Id
    private UUID id;
    @Column(name = "person_id", nullable = false)
    private UUID personId;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Column(name = "position", nullable = false)
    private String position;
    @Column(name = "head", nullable = false)
    private boolean head;
    @Column(name = "leader", nullable = false)
    private boolean leader;
    @Column(name = "decision_no")
    private String decisionNo;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Version
    private long version;

    protected Appointment() {
    }

    Appointment(UUID id, UUID personId, NewAppointment about) {
        this.id = id;
        this.personId = personId;
        agencyId = about.agencyId();
        position = about.position();
        head = about.head();
        leader = about.leader();
        decisionNo = about.decisionNo();
        validFrom = about.validFrom();
        validTo = about.validTo();
    }

    /** @param day null: it lasts */
    void endBefore(LocalDate day) {
        validTo = day;
    }

    UUID personId() {
        return personId;
    }

    UUID agencyId() {
        return agencyId;
    }

    String position() {
        return position;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    long version() {
        return version;
    }

    AppointmentView view(String agencyName) {
        return new AppointmentView(id, personId, agencyId, agencyName, position, head, leader, decisionNo, validFrom, validTo, version);
    }
}
