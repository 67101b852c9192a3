package vn.gov.ra.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.gov.ra.shared.VietnameseText;

/** Whom certificates are for: a person in an agency, an organisation, a device. One row per person and agency, one per organisation. */
@Entity
@Table(name = "subscriber")
class Subscriber {

    private static final int KEY_LENGTH = 700;

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private SubjectKind kind;
    @Column(name = "name", nullable = false)
    private String name;
    @Column(name = "search_key", nullable = false)
    private String searchKey;
    @Column(name = "person_id")
    private UUID personId;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Column(name = "custodian_person_id")
    private UUID custodianPersonId;
    @Version
    private long version;

    protected Subscriber() {
    }

    Subscriber(UUID id, SubjectKind kind, String name, UUID personId, UUID agencyId, String agencyName) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.personId = personId;
        this.agencyId = agencyId;
        this.searchKey = VietnameseText.searchKey(KEY_LENGTH, name, kind == SubjectKind.ORGANISATION ? null : agencyName);
    }

    /** @param newName null: as before; @param agencyName for the search */
    void belongsTo(UUID agency, String newName, String agencyName) {
        agencyId = agency;
        name = newName == null ? name : newName;
        searchKey = VietnameseText.searchKey(KEY_LENGTH, name, kind == SubjectKind.ORGANISATION ? null : agencyName);
    }

    void keptBy(UUID custodian) {
        custodianPersonId = custodian;
    }

    UUID id() {
        return id;
    }

    SubjectKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    UUID personId() {
        return personId;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID custodianPersonId() {
        return custodianPersonId;
    }

    long version() {
        return version;
    }

    SubscriberView view(String agencyName) {
        return new SubscriberView(id, kind, name, personId, agencyId, agencyName);
    }
}
