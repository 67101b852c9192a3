package vn.gov.ra.takeover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** Something that a take-over made in the registers, and takes out of them again when it is undone. */
@Entity
@Table(name = "takeover_made")
class Made {

    /** Of what register. */
    enum Type {
        AGENCY, PERSON, SUBSCRIBER, APPOINTMENT, CERTIFICATE, TOKEN
    }

    @Id
    private UUID id;
    @Column(name = "takeover_id", nullable = false)
    private UUID takeoverId;
    @Enumerated(EnumType.STRING)
    @Column(name = "object_type", nullable = false)
    private Type objectType;
    @Column(name = "object_id", nullable = false)
    private UUID objectId;
    @Column(name = "version")
    private Long version;

    protected Made() {
    }

    Made(UUID takeoverId, Type objectType, UUID objectId) {
        this.id = Ids.next();
        this.takeoverId = takeoverId;
        this.objectType = objectType;
        this.objectId = objectId;
    }
}
