package vn.gov.ra.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Row of {@code setting}. */
@Entity
@Table(name = "setting")
class SettingRow {

    @Id
    @Column(name = "key")
    private String key;
    @Column(name = "value", nullable = false, columnDefinition = "text")
    private String value;
    @Version
    private long version;

    protected SettingRow() {
    }

    SettingRow(String key) {
        this.key = key;
    }

    void becomes(String newValue) {
        value = newValue;
    }

    String key() {
        return key;
    }

    String value() {
        return value;
    }

    long version() {
        return version;
    }
}
