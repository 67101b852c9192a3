package vn.gov.ra.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/** That somebody attended a session. */
@Entity(name = "TrainingAttendance")
@Table(name = "training_attendance")
class Attendance {

    @Id
    private UUID id;
    @Column(name = "session_id", nullable = false)
    private UUID sessionId;
    @Column(name = "person_id", nullable = false)
    private UUID personId;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;
    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;
    @Column(name = "struck_at")
    private Instant struckAt;
    @Column(name = "struck_by")
    private String struckBy;
    @Column(name = "struck_why")
    private String struckWhy;

    protected Attendance() {
    }

    Attendance(UUID sessionId, UUID personId, UUID agencyId, String recordedBy, Instant now) {
        this.id = Ids.next();
        this.sessionId = sessionId;
        this.personId = personId;
        this.agencyId = agencyId;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /** @throws DomainException {@link TrainingError#STRUCK} */
    void strike(String who, String why, Instant now) {
        if (struckAt != null) {
            throw new DomainException(TrainingError.STRUCK);
        }
        struckAt = now;
        struckBy = who;
        struckWhy = why;
    }

    UUID personId() {
        return personId;
    }
}
