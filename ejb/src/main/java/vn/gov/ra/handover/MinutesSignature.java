package vn.gov.ra.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** That a party signed: how, who, when, over which text; with the file where one is needed. */
@Entity
@Table(name = "minutes_signature")
class MinutesSignature {

    static final String GIVER = "GIVER";
    static final String RECEIVER = "RECEIVER";

    @Id
    private UUID id;
    @Column(name = "minutes_id", nullable = false)
    private UUID minutesId;
    @Column(name = "party", nullable = false)
    private String party;
    @Enumerated(EnumType.STRING)
    @Column(name = "method", nullable = false)
    private SignatureMethod method;
    @Column(name = "signer", nullable = false)
    private String signer;
    @Column(name = "person_id")
    private UUID personId;
    @Column(name = "file_id")
    private UUID fileId;
    @Column(name = "text_hash", nullable = false)
    private String textHash;
    @Column(name = "signed_at", nullable = false)
    private Instant signedAt;
    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    protected MinutesSignature() {
    }

    MinutesSignature(UUID minutesId, String party, Signing signing, String textHash, Instant now, String recordedBy) {
        this.id = Ids.next();
        this.minutesId = minutesId;
        this.party = party;
        this.method = signing.method();
        this.signer = signing.signer();
        this.personId = signing.personId();
        this.fileId = signing.fileId();
        this.textHash = textHash;
        this.signedAt = now;
        this.recordedBy = recordedBy;
    }

    String party() {
        return party;
    }

    SignatureView view() {
        return new SignatureView(party, method, signer, signedAt, fileId);
    }

    /**
     * A signature about to be recorded.
     *
     * @param fileId stored scan or signed PDF, null when signed on the page
     */
    record Signing(SignatureMethod method, String signer, UUID personId, UUID fileId) {
    }
}
