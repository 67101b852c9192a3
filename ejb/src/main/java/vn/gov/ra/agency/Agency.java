package vn.gov.ra.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.VietnameseText;

/** Row of {@code agency}: what it is called now; earlier names and codes stand in {@link AgencyName} and {@link AgencyCode}. */
@Entity
@Table(name = "agency")
class Agency {

    private static final int KEY_LENGTH = 700;

    @Id
    private UUID id;
    @Column(name = "code", nullable = false)
    private String code;
    @Column(name = "name", nullable = false)
    private String name;
    @Column(name = "short_name")
    private String shortName;
    @Column(name = "search_key", nullable = false)
    private String searchKey;
    @Column(name = "kind", nullable = false)
    private String kind;
    @Column(name = "level", nullable = false)
    private String level;
    @Column(name = "bloc", nullable = false)
    private String bloc;
    @Column(name = "legal_person", nullable = false)
    private boolean legalPerson;
    @Column(name = "parent_id")
    private UUID parentId;
    @Column(name = "province", nullable = false)
    private String province;
    @Column(name = "address")
    private String address;
    @Column(name = "phone")
    private String phone;
    @Column(name = "official_email")
    private String officialEmail;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Version
    private long version;

    protected Agency() {
    }

    Agency(UUID id, NewAgency about, UUID parentId, LocalDate validFrom) {
        this.id = id;
        this.code = about.code();
        this.name = about.name();
        this.validFrom = validFrom;
        describe(about, parentId);
    }

    /** Everything but name, code and period. */
    final void describe(NewAgency about, UUID parent) {
        shortName = about.shortName();
        kind = about.kind();
        level = about.level();
        bloc = about.bloc();
        legalPerson = about.legalPerson();
        parentId = parent;
        province = about.province();
        address = about.address();
        phone = about.phone();
        officialEmail = about.officialEmail();
        makeFindable();
    }

    void rename(String newName) {
        name = newName;
        makeFindable();
    }

    void endBefore(LocalDate day) {
        validTo = day;
    }

    /** It exists again as if it had not ended. */
    void reopen() {
        validTo = null;
    }

    void belongsTo(UUID parent) {
        parentId = parent;
    }

    private void makeFindable() {
        searchKey = VietnameseText.searchKey(KEY_LENGTH, name, code, shortName);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    UUID parentId() {
        return parentId;
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

    AgencyView view() {
        return new AgencyView(id, code, name, shortName, kind, level, parentId, province, legalPerson, officialEmail, validFrom, validTo, version);
    }

    /** What {@link #describe} takes, so that a correction starts from what is there. */
    NewAgency details(String parentCode) {
        return new NewAgency(code, name, shortName, kind, level, bloc, legalPerson, parentCode, province, address, phone, officialEmail);
    }
}
