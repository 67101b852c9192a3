package vn.gov.ra.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.security.Masked;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.VietnameseText;

/** A human being. The personal number is sealed; its keyed hash finds the row again. */
@Entity
@Table(name = "person")
class Person {

    static final String NATIONAL_ID = "person.national_id";

    private static final int KEY_LENGTH = 200;

    @Id
    private UUID id;
    @Column(name = "full_name", nullable = false)
    private String fullName;
    @Column(name = "sort_key", nullable = false)
    private String sortKey;
    @Column(name = "search_key", nullable = false)
    private String searchKey;
    @Column(name = "date_of_birth")
    private LocalDate dateOfBirth;
    @Column(name = "national_id_cipher")
    private byte[] nationalIdCipher;
    @Column(name = "national_id_hash")
    private String nationalIdHash;
    @Column(name = "national_id_issued_on")
    private LocalDate nationalIdIssuedOn;
    @Column(name = "national_id_issued_by")
    private String nationalIdIssuedBy;
    @Column(name = "official_email")
    private String officialEmail;
    @Column(name = "mobile")
    private String mobile;
    @Column(name = "wiped_at", insertable = false, updatable = false)
    private Instant wipedAt;
    @Version
    private long version;

    protected Person() {
    }

    Person(UUID id, PersonDetails about, SecretBox box) {
        this.id = id;
        if (about.nationalId() != null) {
            identify(about.nationalId(), box);
        }
        name(about.fullName());
        dateOfBirth = about.dateOfBirth();
        complete(about);
    }

    /** Takes what is new; what is known and not told again stays. */
    final void complete(PersonDetails about) {
        dateOfBirth = dateOfBirth == null ? about.dateOfBirth() : dateOfBirth;
        nationalIdIssuedOn = newer(about.issuedOn(), nationalIdIssuedOn);
        nationalIdIssuedBy = newer(about.issuedBy(), nationalIdIssuedBy);
        officialEmail = newer(about.email(), officialEmail);
        mobile = newer(about.mobile(), mobile);
    }

    final void name(String newName) {
        fullName = newName;
        sortKey = VietnameseText.sortKey(newName);
        String key = VietnameseText.fold(newName);
        searchKey = key.length() <= KEY_LENGTH ? key : key.substring(0, KEY_LENGTH);
    }

    /** Another personal number; one that was wrong, or a card of twelve digits in place of the old one of nine. */
    final void identify(String nationalId, SecretBox box) {
        nationalIdCipher = box.sealText(nationalId, NATIONAL_ID);
        nationalIdHash = box.lookupHash(nationalId);
    }

    private static <T> T newer(T told, T known) {
        return told == null ? known : told;
    }

    String nationalIdHash() {
        return nationalIdHash;
    }

    /** The term of the data is over and nothing is left but a tombstone; whoever comes back is entered anew. */
    boolean wiped() {
        return wipedAt != null;
    }

    UUID id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    String sortKey() {
        return sortKey;
    }

    /** In the clear; null where none is known. */
    String nationalId(SecretBox box) {
        return box.openText(nationalIdCipher, NATIONAL_ID);
    }

    PersonDetails details(SecretBox box) {
        return new PersonDetails(fullName, dateOfBirth, nationalId(box), nationalIdIssuedOn, nationalIdIssuedBy, officialEmail, mobile);
    }

    PersonView view(SecretBox box) {
        return new PersonView(id, fullName, dateOfBirth, Masked.date(dateOfBirth), SecretBox.mask(nationalId(box)), officialEmail, mobile, version);
    }
}
