package vn.gov.ra.rest.token;

/**
 * Body of a command on a device.
 *
 * @param method {@code PADES SCAN PAGE}, for {@code subscriber-accepts}; without it {@code SCAN} where a file came, else {@code PAGE}
 * @param keeper person who keeps an organisation's device from now on, for {@code change-custodian}
 * @param pinChanged the new keeper has set an own PIN
 * @param file scan or signed PDF in base64
 */
public record TokenCommand(String comment, String note, String method, String fileName, String file, String keeper, Boolean pinChanged) {

    String remark() {
        return note == null ? comment : note;
    }
}
