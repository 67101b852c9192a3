package vn.gov.ra.document.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.render.pdf.PdfWriter;

class DeviceLabelsTest {

    private static final int DPI = 300;

    @Test
    void every_label_of_a_printed_sheet_is_scanned_as_its_serial_by_bars_and_by_qr() throws Exception {
        List<DeviceLabel> labels = IntStream.rangeClosed(1, 25).mapToObj(i -> new DeviceLabel(String.format("GCA01-2026-%06d", i), "GCA-01")).toList();
        byte[] pdf = PdfWriter.write(Instant.EPOCH, new DeviceLabels("Nhãn thiết bị", "Sở Thông tin và Truyền thông tỉnh Đắk Lắk", labels));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(2, document.getNumberOfPages(), "24 on a sheet");
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i : new int[] {0, 4, 23, 24}) {
                BufferedImage sheet = renderer.renderImageWithDPI(i / 24, DPI);
                BufferedImage label = sheet.getSubimage(mm(70) * (i % 24 % 3), mm(37) * (i % 24 / 3), mm(70) - 1, mm(37) - 1);
                assertEquals(labels.get(i).serial(), read(new QRCodeReader(), label.getSubimage(0, 0, mm(25), mm(24))), "QR code of label " + i);
                assertEquals(labels.get(i).serial(), read(new Code128Reader(), label.getSubimage(0, mm(23), mm(70) - 1, mm(10))), "bars of label " + i);
            }
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            assertEquals(1, second.getText(document).split("GCA01-2026-", -1).length - 1, "the last one alone");
        }
    }

    private static int mm(int length) {
        return (int) Math.round(length * DPI / 25.4);
    }

    private static String read(Reader reader, BufferedImage picture) throws Exception {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        LuminanceSource light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return reader.decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }
}
