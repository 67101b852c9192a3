package vn.gov.ra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class StateMachineDocTest {

    @Test
    void the_document_says_what_the_tables_say() throws IOException {
        if (Boolean.getBoolean("ra.docs.update")) {
            StateMachineDoc.main(new String[0]);
        }
        assertEquals(StateMachineDoc.text(), Files.readString(StateMachineDoc.file()), "docs/state-machines.md is stale: run this test with -Dra.docs.update=true");
    }
}
