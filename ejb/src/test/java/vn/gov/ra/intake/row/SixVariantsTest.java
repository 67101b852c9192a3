package vn.gov.ra.intake.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.intake.Files;

class SixVariantsTest {

    private static final List<List<String>> PEOPLE = IntStream.rangeClosed(1, 50).mapToObj(Files::person).toList();

    private static List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>(List.of(Files.HEADINGS));
        rows.addAll(PEOPLE);
        return rows;
    }

    private static List<Map<String, String>> values(byte[] file) {
        List<ReadRow> rows = Files.read(file, Files.form01());
        rows.forEach(row -> assertTrue(row.findings().isEmpty(), () -> row.toString()));
        return rows.stream().map(ReadRow::values).toList();
    }

    private static byte[] encoded(Charset charset, int... mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int octet : mark) {
            out.write(octet);
        }
        out.writeBytes(new String(Files.csv(table(), ";"), StandardCharsets.UTF_8).getBytes(charset));
        return out.toByteArray();
    }

    /** Excel writes windows-1258 with the tone after its vowel. */
    private static byte[] windows1258() {
        StringBuilder text = new StringBuilder();
        for (char letter : new String(Files.csv(table(), ";"), StandardCharsets.UTF_8).replace("ĭ", "i").toCharArray()) {
            String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            text.append(Normalizer.normalize(apart.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC)).append(tone);
        }
        return text.toString().getBytes(Charset.forName("windows-1258"));
    }

    private static List<List<String>> shuffled() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, Files.HEADINGS.size()).boxed().toList());
        Collections.shuffle(order, new Random(7));
        return table().stream().map(row -> order.stream().map(row::get).toList()).toList();
    }

    @Test
    void the_same_people_come_out_of_every_kind_of_file() {
        List<Map<String, String>> wanted = values(Files.xlsx(table()));
        assertEquals(50, wanted.size());
        assertEquals("067061000101", wanted.get(0).get("nationalId"));
        assertEquals("2021-05-10", wanted.get(0).get("nationalIdIssuedOn"));
        assertEquals("Cục CSQLHC về TTXH", wanted.get(0).get("nationalIdIssuedBy"));
        assertEquals("1961-02-02", wanted.get(0).get("dateOfBirth"));

        Map<String, byte[]> variants = new LinkedHashMap<>();
        variants.put("UTF-8 with commas", Files.csv(table(), ","));
        variants.put("UTF-8 with mark and semicolons", encoded(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF));
        variants.put("UTF-16LE with mark", encoded(StandardCharsets.UTF_16LE, 0xFF, 0xFE));
        variants.put("UTF-16BE without mark", encoded(StandardCharsets.UTF_16BE));
        variants.put("tabs, composed apart", Normalizer.normalize(new String(Files.csv(table(), "\t"), StandardCharsets.UTF_8), Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8));
        variants.put("other order of columns", Files.xlsx(shuffled()));
        variants.put("bars", Files.csv(table(), "|"));
        variants.forEach((name, file) -> assertEquals(wanted, values(file), name));

        List<Map<String, String>> plain = wanted.stream().map(row -> {
            Map<String, String> copy = new LinkedHashMap<>(row);
            copy.replaceAll((key, value) -> value.replace("ĭ", "i"));
            return copy;
        }).toList();
        assertEquals(plain, values(windows1258()), "windows-1258");
    }
}
