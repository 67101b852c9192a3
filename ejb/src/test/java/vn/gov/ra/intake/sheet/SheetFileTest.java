package vn.gov.ra.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.document.render.pack.ZipFiles;
import vn.gov.ra.document.render.pack.ZipLimits;
import vn.gov.ra.document.render.pack.ZipReader;
import vn.gov.ra.intake.Files;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;

class SheetFileTest {

    private static ErrorCode refused(byte[] file) {
        return assertThrows(DomainException.class, () -> SheetFile.read(file)).error();
    }

    /** A workbook with one part more, or another content of one. */
    private static byte[] workbook(String part, String content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ZipReader.read(Files.xlsx(List.of(Files.HEADINGS, Files.person(1))), new ZipLimits(100, 1 << 24, 1000)).forEach(file -> parts.put(file.name(), file.content()));
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return ZipFiles.write(parts);
    }

    private static byte[] ole(String stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        out.write(new byte[512]);
        out.write(stream.getBytes(StandardCharsets.UTF_16LE));
        return out.toByteArray();
    }

    @Test
    void old_workbooks_and_passwords_are_told_apart() throws IOException {
        assertEquals(SheetError.OLD_WORKBOOK, refused(ole("Workbook")));
        assertEquals(SheetError.PASSWORD, refused(ole("EncryptedPackage")));
        assertEquals(SheetError.NOT_A_TABLE, refused(ole("WordDocument")));
    }

    @Test
    void macros_are_refused() {
        assertEquals(SheetError.MACROS, refused(workbook("xl/vbaProject.bin", "x")));
    }

    @Test
    void document_types_and_entities_are_refused() {
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>";
        ErrorCode code = refused(workbook("xl/sharedStrings.xml", entity));
        assertTrue(code == SheetError.FOREIGN_XML || code == SheetError.DAMAGED, code.code());
        assertEquals(SheetError.FOREIGN_XML, refused(workbook("xl/workbook.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aa\">]><workbook/>")));
    }

    @Test
    void a_bomb_is_not_unpacked() {
        assertEquals(DocumentError.ZIP_BOMB, refused(workbook("xl/worksheets/sheet2.xml", "0".repeat(64 << 20))));
    }

    @Test
    void what_is_no_table_is_refused() {
        for (String text : List.of("<html><table><tr><td>1</td></tr></table></html>", "{\\rtf1 x}", "%PDF-1.7 x")) {
            assertEquals(SheetError.NOT_A_TABLE, refused(text.getBytes(StandardCharsets.UTF_8)), text);
        }
        assertEquals(SheetError.NOT_A_TABLE, refused(new byte[] {1, 0, 2, 3, 0, 0, 7}));
        assertEquals(SheetError.DAMAGED, refused(workbook("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=")));
    }

    @Test
    void addresses_are_those_of_spreadsheets() {
        assertEquals("C7", Grid.address(7, 2));
        assertEquals("AA10", Grid.address(10, 26));
    }
}
