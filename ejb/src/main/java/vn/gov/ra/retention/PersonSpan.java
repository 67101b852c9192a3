package vn.gov.ra.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** When the last thing of each sort that concerned a person ended; a view, read only. An open thing ends on {@link #OPEN}, a sort that never was has no day. */
@Entity(name = "PersonSpan")
@Table(name = "person_retention")
class PersonSpan {

    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Id
    @Column(name = "person_id")
    private UUID personId;
    @Column(name = "full_name", insertable = false, updatable = false)
    private String fullName;
    @Column(name = "sort_key", insertable = false, updatable = false)
    private String sortKey;
    @Column(name = "wiped_at", insertable = false, updatable = false)
    private Instant wipedAt;
    @Column(name = "accounts_on", insertable = false, updatable = false)
    private LocalDate accountsOn;
    @Column(name = "positions_on", insertable = false, updatable = false)
    private LocalDate positionsOn;
    @Column(name = "certificates_on", insertable = false, updatable = false)
    private LocalDate certificatesOn;
    @Column(name = "tokens_on", insertable = false, updatable = false)
    private LocalDate tokensOn;
    @Column(name = "lines_on", insertable = false, updatable = false)
    private LocalDate linesOn;
    @Column(name = "changes_on", insertable = false, updatable = false)
    private LocalDate changesOn;
    @Column(name = "delegations_on", insertable = false, updatable = false)
    private LocalDate delegationsOn;
    @Column(name = "last_on", insertable = false, updatable = false)
    private LocalDate lastOn;

    protected PersonSpan() {
    }

    /** @param ends last day of each sort @param lastOn the latest of them */
    PersonSpan(UUID personId, Instant wipedAt, Map<Hold, LocalDate> ends, LocalDate lastOn) {
        this.personId = personId;
        this.wipedAt = wipedAt;
        this.accountsOn = ends.get(Hold.ACCOUNT);
        this.positionsOn = ends.get(Hold.POSITION);
        this.certificatesOn = ends.get(Hold.CERTIFICATE);
        this.tokensOn = ends.get(Hold.TOKEN);
        this.linesOn = ends.get(Hold.LINE);
        this.changesOn = ends.get(Hold.CHANGE);
        this.delegationsOn = ends.get(Hold.DELEGATION);
        this.lastOn = lastOn;
    }

    /** What stands against wiping; a hold is named before what is open or lies ahead, and that before the term. @param ordered a hold stands */
    Optional<Hold> hold(LocalDate today, int years, boolean ordered) {
        if (wipedAt != null) {
            return Optional.of(Hold.WIPED);
        }
        if (ordered) {
            return Optional.of(Hold.ORDERED);
        }
        Map<Hold, LocalDate> ends = new LinkedHashMap<>();
        ends.put(Hold.ACCOUNT, accountsOn);
        ends.put(Hold.POSITION, positionsOn);
        ends.put(Hold.CERTIFICATE, certificatesOn);
        ends.put(Hold.TOKEN, tokensOn);
        ends.put(Hold.LINE, linesOn);
        ends.put(Hold.CHANGE, changesOn);
        ends.put(Hold.DELEGATION, delegationsOn);
        Optional<Hold> ahead = ends.entrySet().stream().filter(one -> one.getValue() != null && one.getValue().isAfter(today)).map(Map.Entry::getKey).findFirst();
        return ahead.or(() -> lastOn.isAfter(today.minusYears(years)) ? Optional.of(Hold.TERM) : Optional.empty());
    }

    boolean wiped() {
        return wipedAt != null;
    }

    UUID personId() {
        return personId;
    }

    String fullName() {
        return fullName;
    }

    String sortKey() {
        return sortKey;
    }

    LocalDate lastOn() {
        return lastOn;
    }
}
