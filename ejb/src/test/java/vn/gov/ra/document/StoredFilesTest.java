package vn.gov.ra.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StoredFilesTest {

    @Test
    void only_the_last_part_of_a_name_is_kept_and_nothing_that_a_header_or_a_disk_stumbles_over() {
        assertEquals("công văn 12.pdf", StoredFiles.safeName("C:\\Users\\vanthu\\công văn 12.pdf"));
        assertEquals("passwd", StoredFiles.safeName("../../etc/passwd"));
        assertEquals("a_b_.pdf", StoredFiles.safeName("a\"b\n.pdf".replace("\n", "<")));
        assertEquals("file", StoredFiles.safeName(".."));
        assertEquals("file", StoredFiles.safeName(null));
        assertEquals(255, StoredFiles.safeName("a".repeat(300) + ".pdf").length());
    }
}
