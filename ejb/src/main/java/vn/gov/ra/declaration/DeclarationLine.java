package vn.gov.ra.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** Somebody of whom the agency answers. */
@Entity
@Table(name = "declaration_line")
class DeclarationLine {

    @Id
    private UUID id;
    @Column(name = "declaration_id", nullable = false)
    private UUID declarationId;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Column(name = "subscriber_id")
    private UUID subscriberId;
    @Column(name = "person_id")
    private UUID personId;
    @Column(name = "name", nullable = false)
    private String name;
    @Column(name = "position")
    private String position;
    @Column(name = "certificates", nullable = false)
    private String certificates;
    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private Answer answer;
    @Column(name = "note")
    private String note;

    protected DeclarationLine() {
    }

    /** @param subscriber null for somebody of the agency's own list @param numbers of the certificates in force */
    DeclarationLine(UUID declarationId, int seq, UUID subscriber, UUID person, String name, String position, String numbers) {
        this.id = Ids.next();
        this.declarationId = declarationId;
        this.seq = seq;
        this.subscriberId = subscriber;
        this.personId = person;
        this.name = name;
        this.position = position;
        this.certificates = numbers;
    }

    void answer(Answer said, String remark) {
        answer = said;
        note = remark;
    }

    UUID id() {
        return id;
    }

    UUID declarationId() {
        return declarationId;
    }

    UUID subscriberId() {
        return subscriberId;
    }

    UUID personId() {
        return personId;
    }

    String name() {
        return name;
    }

    String position() {
        return position;
    }

    int seq() {
        return seq;
    }

    Answer answer() {
        return answer;
    }

    DeclarationLineView view(boolean reported) {
        return new DeclarationLineView(id, seq, subscriberId, personId, name, position, certificates, answer, note, reported);
    }
}
