package vn.gov.ra.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A serial that should be found: of the packing list, or of the register when the count began. */
@Entity
@Table(name = "stock_expected")
@IdClass(ExpectedDevice.Key.class)
class ExpectedDevice {

    /** Count and serial; JPA wants a class with a constructor without arguments. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID countId;
        private String serial;

        Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && countId.equals(that.countId) && serial.equals(that.serial);
        }

        @Override
        public int hashCode() {
            return 31 * countId.hashCode() + serial.hashCode();
        }
    }

    @Id
    @Column(name = "count_id")
    private UUID countId;
    @Id
    @Column(name = "serial")
    private String serial;
    @Column(name = "token_id")
    private UUID tokenId;

    protected ExpectedDevice() {
    }

    ExpectedDevice(UUID countId, String serial, UUID tokenId) {
        this.countId = countId;
        this.serial = serial;
        this.tokenId = tokenId;
    }

    String serial() {
        return serial;
    }
}
