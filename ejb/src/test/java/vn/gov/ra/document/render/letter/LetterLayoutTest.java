package vn.gov.ra.document.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.document.render.pdf.Printable;

/** Where and how large the text of our papers stands: Nghị định 30/2020/NĐ-CP, Phụ lục I (paper, margins, type, sizes). */
class LetterLayoutTest {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double TOLERANCE = 1.5;

    /** A letter of the text. @param x left edge, @param right edge, @param y of its baseline from above; all in points */
    private record Glyph(int page, String text, double x, double right, double y, double size, String font) {
    }

    static Stream<Printable> letters() {
        return Stream.of(LetterFixtures.agencyLetter("01", LetterFixtures.devices(3)), LetterFixtures.submissionLetter(), LetterFixtures.minutes(3), LetterFixtures.receipt(),
                LetterFixtures.reminder());
    }

    private static List<Glyph> glyphs(PDDocument pdf) throws IOException {
        List<Glyph> all = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                all.add(new Glyph(getCurrentPageNo(), text.getUnicode(), text.getXDirAdj(), text.getXDirAdj() + text.getWidthDirAdj(), text.getYDirAdj(),
                        text.getYScale(), text.getFont().getName()));
            }
        };
        stripper.getText(pdf);
        return all.stream().filter(glyph -> !glyph.text().isBlank()).toList();
    }

    private static List<Glyph> glyphs(Printable letter) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(LetterFixtures.MADE_AT, letter))) {
            return glyphs(pdf);
        }
    }

    private static double mm(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    @ParameterizedTest
    @MethodSource("letters")
    void letters_lie_upright_on_a4_with_thirty_millimetres_to_the_left(Printable letter) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(LetterFixtures.MADE_AT, letter))) {
            PDRectangle page = pdf.getPage(0).getMediaBox();
            assertEquals(mm(210), page.getWidth(), 1);
            assertEquals(mm(297), page.getHeight(), 1);
            List<Glyph> text = glyphs(pdf).stream().filter(glyph -> glyph.page() == 1).toList();

            assertEquals(mm(30), text.stream().mapToDouble(Glyph::x).min().orElseThrow(), mm(2), "left");
            assertTrue(text.stream().mapToDouble(Glyph::x).min().orElseThrow() >= mm(30) - TOLERANCE, "left of the margin");
            assertTrue(text.stream().mapToDouble(Glyph::right).max().orElseThrow() <= mm(210 - 15) + TOLERANCE, "right");
            assertTrue(text.stream().mapToDouble(glyph -> glyph.y() - glyph.size()).min().orElseThrow() >= mm(20) - TOLERANCE, "above");
            assertTrue(text.stream().mapToDouble(Glyph::y).max().orElseThrow() <= mm(297 - 20) + TOLERANCE, "below");
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void most_of_the_text_has_thirteen_or_fourteen_points_and_all_of_it_one_black_serif_that_is_embedded(Printable letter) throws IOException {
        List<Glyph> text = glyphs(letter);
        Map<Double, Long> sizes = new TreeMap<>();
        text.forEach(glyph -> sizes.merge((double) Math.round(glyph.size()), 1L, Long::sum));
        long body = sizes.getOrDefault(13.0, 0L) + sizes.getOrDefault(14.0, 0L);

        assertTrue(body * 2 > text.size(), sizes.toString());
        assertTrue(sizes.keySet().stream().allMatch(size -> size >= 10 && size <= 14), sizes.toString());
        for (Glyph glyph : text) {
            assertTrue(glyph.font().matches("[A-Z]{6}\\+LiberationSerif.*"), glyph.font());
        }
    }

    @Test
    void each_part_of_the_letterhead_has_its_own_size_and_weight() throws IOException {
        List<Glyph> text = glyphs(LetterFixtures.submissionLetter());

        set(text, "CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM", 12, 13, "Bold");
        set(text, "Độclập-Tựdo-Hạnhphúc", 13, 14, "Bold");
        set(text, "ỦYBANNHÂNDÂNTỈNHĐẮKNÔNG", 12, 13, "");
        set(text, "SỞKHOAHỌC", 12, 13, "Bold");
        set(text, "Số:220/SKHCN-CĐS", 13, 13, "");
        set(text, "ĐắkNông,ngày04tháng02năm2026", 13, 14, "Italic");
        set(text, "CăncứNghịđịnhsố68/2024/NĐ-CP", 13, 14, null);
        set(text, "PHÓGIÁMĐỐC", 13, 14, "Bold");
        set(text, "ĐặngVănÝ", 13, 14, "Bold");
        set(text, "Nơinhận:", 12, 12, "BoldItalic");
        set(text, "-UBNDtỉnh(báocáo);", 11, 11, "");
    }

    /** @param style end of the font's name after its family; null: any */
    private static void set(List<Glyph> text, String words, int from, int to, String style) {
        StringBuilder all = new StringBuilder();
        List<Glyph> ofEach = new ArrayList<>();
        for (Glyph glyph : text) {
            String letters = java.text.Normalizer.normalize(glyph.text(), java.text.Normalizer.Form.NFC).replaceAll("\\s", "");
            all.append(letters);
            letters.chars().forEach(letter -> ofEach.add(glyph));
        }
        int at = all.indexOf(words);
        assertTrue(at >= 0, words + " is not in " + all);
        for (Glyph glyph : ofEach.subList(at, at + words.length())) {
            assertTrue(glyph.size() >= from - 0.1 && glyph.size() <= to + 0.1, words + " has " + glyph.size() + " points");
            String found = glyph.font().replaceAll(".*LiberationSerif-?", "").replace("Regular", "");
            assertTrue(style == null || found.equals(style), words + " is set in " + glyph.font());
        }
    }

    @Test
    void a_list_lies_across_and_the_number_of_a_second_page_stands_above_its_text_in_the_middle() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(LetterFixtures.MADE_AT, LetterFixtures.submissionAppendix(40)))) {
            PDRectangle page = pdf.getPage(1).getMediaBox();
            assertEquals(mm(297), page.getWidth(), 1);
            List<Glyph> second = glyphs(pdf).stream().filter(glyph -> glyph.page() == 2).toList();
            Glyph number = second.stream().min(java.util.Comparator.comparingDouble(Glyph::y)).orElseThrow();

            assertEquals("2", number.text());
            assertTrue(number.size() >= 12.9 && number.size() <= 14.1, number.toString());
            assertEquals(mm((297 + 20 - 15) / 2.0), (number.x() + number.right()) / 2, mm(3));
        }
    }
}
