package vn.gov.ra.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** Something the reviewer asks the agency to mend or explain. */
@Entity
@Table(name = "remark")
class Remark {

    static final String AGENCY = "AGENCY";
    static final String OFFICE = "OFFICE";

    @Id
    private UUID id;
    @Column(name = "line_id", nullable = false)
    private UUID lineId;
    @Column(name = "field")
    private String field;
    @Column(name = "text", nullable = false)
    private String text;
    @Column(name = "blocking", nullable = false)
    private boolean blocking;
    @Column(name = "visibility", nullable = false)
    private String visibility;
    @Column(name = "author", nullable = false)
    private String author;
    @Column(name = "at", nullable = false)
    private Instant at;
    @Column(name = "answer")
    private String answer;
    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected Remark() {
    }

    Remark(UUID lineId, NewRemark remark, String author, Instant at) {
        this.id = Ids.next();
        this.lineId = lineId;
        this.field = remark.field();
        this.text = remark.text();
        this.blocking = remark.blocking();
        this.visibility = remark.officeOnly() ? OFFICE : AGENCY;
        this.author = author;
        this.at = at;
    }

    void answer(String given, Instant now) {
        answer = given;
        resolvedAt = now;
    }

    UUID id() {
        return id;
    }

    boolean open() {
        return resolvedAt == null;
    }

    boolean toAgency() {
        return AGENCY.equals(visibility);
    }

    boolean blocking() {
        return blocking && toAgency();
    }

    RemarkView view() {
        return new RemarkView(id, field, text, blocking, visibility, author, at, answer, resolvedAt);
    }
}
