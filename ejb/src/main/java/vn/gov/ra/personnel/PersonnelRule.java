package vn.gov.ra.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** Whether an action is proposed for a kind of change; the office edits the table. */
@Entity
@Table(name = "personnel_rule")
@IdClass(PersonnelRule.Key.class)
class PersonnelRule {

    /** Kind and action; JPA wants a class with a constructor without arguments. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private PersonnelKind kind;
        private PartAction action;

        Key() {
        }

        Key(PersonnelKind kind, PartAction action) {
            this.kind = kind;
            this.action = action;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && kind == that.kind && action == that.action;
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + action.hashCode();
        }
    }

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PersonnelKind kind;
    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "action")
    private PartAction action;
    @Enumerated(EnumType.STRING)
    @Column(name = "offer", nullable = false)
    private Offer offer;
    @Column(name = "ground")
    private String ground;
    @Version
    private long version;

    protected PersonnelRule() {
    }

    void offer(Offer how, String code) {
        offer = how;
        ground = code;
    }

    long version() {
        return version;
    }

    RuleView view() {
        return new RuleView(kind, action, offer, ground, version);
    }
}
