package vn.gov.ra.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** A training session that was held. */
@Entity(name = "TrainingSession")
@Table(name = "training_session")
class Session {

    @Id
    private UUID id;
    @Column(name = "number", nullable = false)
    private String number;
    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;
    @Column(name = "place", nullable = false)
    private String place;
    @Column(name = "topics", nullable = false, columnDefinition = "text")
    private String topics;
    @Column(name = "note")
    private String note;
    @Column(name = "created_by", nullable = false)
    private String createdBy;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Version
    private long version = 1;

    protected Session() {
    }

    Session(String number, NewSession about, String createdBy, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.heldOn = about.heldOn();
        this.place = about.place();
        this.topics = String.join("\n", about.topics());
        this.note = about.note();
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    long version() {
        return version;
    }

    SessionView view(long attended) {
        return new SessionView(id, number, heldOn, place, topics.isEmpty() ? List.of() : topics.lines().toList(), note, attended, version);
    }
}
