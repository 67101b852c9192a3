package vn.gov.ra.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.shared.DomainException;

/** The dry run of a list of agencies and its real run take one way: what is checked, told and refused is the same. */
class AgencyDryRunTest {

    private static final String HEADING = "code,name,kind,level,province,parentCode,legalPerson\n";
    private static final String[] CELLS = {"H16.40", "", "UBND_XA", "COMMUNE", "Xã Đắk Ru", "Đắk Nông", "có", "không", "?", "H16", "\"", "=1+1", "DISTRICT"};

    private final AgencyService service = new AgencyService();
    private final List<List<AgencyFile.Line>> taken = new ArrayList<>();
    private final List<String> effects = new ArrayList<>();

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        put("importer", new AgencyImporter() {
            @Override
            AgencyImport take(List<AgencyFile.Line> lines, LocalDate today) {
                taken.add(lines);
                return new AgencyImport(lines.size(), 0, 0, List.of());
            }
        });
        put("calendar", new LegalCalendar() {
            @Override
            public LocalDate today() {
                return LocalDate.EPOCH;
            }
        });
        put("audit", new AuditTrail() {
            @Override
            public void record(String action, String objectType, Object objectId, String objectName, java.util.Map<String, ?> details) {
                effects.add("recorded");
            }
        });
        put("session", Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SessionContext.class}, (proxy, method, arguments) -> {
            effects.add(method.getName());
            return null;
        }));
    }

    private void put(String name, Object value) throws ReflectiveOperationException {
        Field field = AgencyService.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(service, value);
    }

    @Test
    void a_dry_run_sees_tells_and_refuses_what_the_run_does_and_stores_nothing() {
        Random random = new Random(3956);
        int read = 0;
        for (int file = 0; file < 300; file++) {
            byte[] content = file(random);
            taken.clear();
            effects.clear();
            String dry = told(service::checkFile, content);
            List<String> afterDry = List.copyOf(effects);
            String run = told(service::importFile, content);

            assertEquals(run, dry);
            if (taken.isEmpty()) {
                assertEquals(List.of(), effects);
            } else {
                read++;
                assertEquals(taken.get(1), taken.get(0));
                assertEquals(List.of("setRollbackOnly"), afterDry);
                assertEquals(List.of("setRollbackOnly", "recorded"), effects);
            }
        }
        assertEquals(true, read > 100 && read < 300, read + " files could be read");
        assertThrows(DomainException.class, () -> service.checkFile(new byte[] {(byte) 0xff}));
    }

    private static String told(Function<byte[], AgencyImport> way, byte[] content) {
        try {
            return String.valueOf(way.apply(content));
        } catch (DomainException refused) {
            return refused.error().code();
        }
    }

    private static byte[] file(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "code,name\n" : HEADING);
        for (int row = random.nextInt(6); row >= 0; row--) {
            for (int column = 0; column < 7; column++) {
                text.append(column == 0 ? "" : ",").append(CELLS[random.nextInt(CELLS.length)]);
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
