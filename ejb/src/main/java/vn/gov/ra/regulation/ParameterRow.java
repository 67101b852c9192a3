package vn.gov.ra.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** Row of {@code rule_parameter}. */
@Entity
@Table(name = "rule_parameter")
@IdClass(ParameterRow.Key.class)
class ParameterRow {

    /** The edition and the parameter's name; JPA wants a class with a constructor without arguments. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String edition;
        private String key;

        Key() {
        }

        Key(String edition, String key) {
            this.edition = edition;
            this.key = key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && edition.equals(that.edition) && key.equals(that.key);
        }

        @Override
        public int hashCode() {
            return 31 * edition.hashCode() + key.hashCode();
        }
    }

    @Id
    @Column(name = "edition")
    private String edition;
    @Id
    @Column(name = "key")
    private String key;
    @Column(name = "value", nullable = false)
    private String value;
    @Enumerated(EnumType.STRING)
    @Column(name = "evidence", nullable = false)
    private Evidence evidence;
    @Column(name = "reference")
    private String reference;
    @Version
    private long version;

    protected ParameterRow() {
    }

    void becomes(String newValue, Evidence newEvidence, String newReference) {
        value = newValue;
        evidence = newEvidence;
        reference = newReference;
    }

    Parameter view() {
        return new Parameter(edition, key, value, evidence, reference, version);
    }
}
