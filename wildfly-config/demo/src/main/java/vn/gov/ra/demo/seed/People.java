package vn.gov.ra.demo.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents the people: the same ones every time. Their personal numbers begin with 099, which no province has. */
final class People {

    private static final String[] PROVINCE_POSITIONS = {"Giám đốc", "Phó Giám đốc", "Chánh Văn phòng", "Văn thư", "Kế toán", "Chuyên viên"};
    private static final String[] COMMUNE_POSITIONS = {"Chủ tịch", "Phó Chủ tịch", "Văn thư", "Kế toán", "Công chức Tư pháp - Hộ tịch", "Công chức Địa chính"};

    private final Random random = new Random(20_161_208);
    private final LocalDate today;
    private int counter;

    People(LocalDate today) {
        this.today = today;
    }

    Map<Persona, DemoPerson> personas(Map<String, Unit> units) {
        Map<Persona, DemoPerson> made = new EnumMap<>(Persona.class);
        for (Persona persona : Persona.values()) {
            boolean woman = persona.fullName.contains("Thị") || persona.fullName.startsWith("H'");
            // Came later and is invented apart, so that everybody after her stays who they are.
            Random own = persona == Persona.QUANTRI2 ? new Random(persona.number) : random;
            made.put(persona, person(own, persona.username, persona.fullName, woman, persona.email(), units.get(persona.unit), persona.position, persona.head));
        }
        return made;
    }

    /** {@code each} people for every agency; heads first, so that somebody can sign. */
    List<DemoPerson> staff(List<Unit> units, int each) {
        List<DemoPerson> people = new ArrayList<>();
        for (Unit unit : units) {
            String[] positions = unit.level().equals("PROVINCE") ? PROVINCE_POSITIONS : COMMUNE_POSITIONS;
            for (int i = 0; i < each; i++) {
                boolean woman = random.nextBoolean();
                String name = Names.next(random, woman);
                // An office that a persona heads has one head only: the letter prints the name of whoever signs it.
                String position = i == 0 && headed(unit, positions[0]) ? positions[1] : i < positions.length ? positions[i] : positions[positions.length - 1];
                counter++;
                people.add(person(random, "n" + counter, name, woman, Names.mail(name, unit.mail(), counter), unit, position, i < 2));
            }
        }
        return people;
    }

    private static boolean headed(Unit unit, String head) {
        return Arrays.stream(Persona.values()).anyMatch(persona -> persona.head && persona.position.equals(head) && persona.unit.equals(unit.code()));
    }

    /** People of an agency who have no certificate yet. */
    List<DemoPerson> newcomers(Unit unit, int count) {
        List<DemoPerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean woman = random.nextBoolean();
            String name = Names.next(random, woman);
            counter++;
            people.add(person(random, "n" + counter, name, woman, Names.mail(name, unit.mail(), counter), unit, "Chuyên viên", false));
        }
        return people;
    }

    private DemoPerson person(Random random, String key, String name, boolean woman, String email, Unit unit, String position, boolean head) {
        LocalDate born = LocalDate.of(1966 + random.nextInt(34), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String number = String.format("099%d%02d%06d", woman ? 1 : 0, born.getYear() % 100, 100_000 + random.nextInt(899_999));
        LocalDate issued = LocalDate.of(2021, 1, 4).plusDays(random.nextInt(1_200));
        String mobile = "0905" + String.format("%06d", random.nextInt(1_000_000));
        return new DemoPerson(Seeded.id("person", key), name, born, number, issued.isAfter(today) ? today : issued, email, mobile, unit, position, head,
                head || position.startsWith("Chánh"));
    }
}
