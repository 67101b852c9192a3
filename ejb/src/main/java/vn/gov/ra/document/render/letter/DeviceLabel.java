package vn.gov.ra.document.render.letter;

import java.util.Map;

/**
 * What stands on the sticker of a device. Nobody is named: the device goes through many hands.
 *
 * @param serial printed, as bars and as QR code, so that a scanner types exactly what the register has
 */
public record DeviceLabel(String serial, String model) {

    /** As the template takes it: the words, and both codes as pictures. */
    Map<String, String> fields() {
        return Map.of("serial", serial, "model", model, "bars", ModulePicture.dataUri(Barcode.png(serial)), "qr", QrCode.of(serial).dataUri());
    }
}
