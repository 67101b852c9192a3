package vn.gov.ra.document.render.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The first pages of a PDF, one under the other with a line between. */
final class PdfDrawing {

    private static final int PAGES = 3;
    /** Of a page, as a multiple of its width. */
    private static final int HIGHEST = 3;
    private static final int HALF_TURN = 180;
    private static final long MOST_PIXELS = 40_000_000;
    private static final long MOST_OCTETS = 200_000_000;
    private static final Color GAP = new Color(0xC8CDD4);

    private PdfDrawing() {
    }

    /** @throws IOException for what is locked, torn or no sheet of paper */
    static BufferedImage of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_OCTETS).streamCache)) {
            refuseFields(document);
            int pages = Math.min(PAGES, document.getNumberOfPages());
            if (pages == 0) {
                throw new IOException("no page");
            }
            int[] tops = new int[pages + 1];
            for (int page = 0; page < pages; page++) {
                tops[page + 1] = tops[page] + height(document.getPage(page)) + 1;
            }
            return drawn(document, tops);
        }
    }

    private static BufferedImage drawn(PDDocument document, int[] tops) throws IOException {
        Marks renderer = new Marks(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage all = new BufferedImage(PaperPictures.WIDTH, tops[tops.length - 1] - 1, BufferedImage.TYPE_INT_RGB);
        Graphics2D onto = all.createGraphics();
        onto.setColor(GAP);
        onto.fillRect(0, 0, all.getWidth(), all.getHeight());
        for (int page = 0; page < tops.length - 1; page++) {
            onto.drawImage(renderer.renderImage(page, PaperPictures.WIDTH / across(document.getPage(page))), 0, tops[page], null);
        }
        onto.dispose();
        renderer.requireWhole();
        return all;
    }

    /** A small file may hold a picture as large as a field. */
    private static void refuseFields(PDDocument document) throws IOException {
        if (document.getDocument().getXrefTable().keySet().stream().map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .anyMatch(one -> one instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                        && Math.max(0L, stream.getLong(COSName.WIDTH)) * Math.max(0L, stream.getLong(COSName.HEIGHT)) > MOST_PIXELS)) {
            throw new IOException("a picture of more than " + MOST_PIXELS + " pixels");
        }
    }

    private static int height(PDPage page) throws IOException {
        float across = across(page);
        float down = turned(page) ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        if (!(across > 0) || !(down > 0) || down > across * HIGHEST) {
            throw new IOException("no sheet of paper: " + across + " by " + down);
        }
        return Math.max(1, (int) (down * PaperPictures.WIDTH / across));
    }

    private static float across(PDPage page) {
        return turned(page) ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    }

    private static boolean turned(PDPage page) {
        return page.getRotation() % HALF_TURN != 0;
    }
}
