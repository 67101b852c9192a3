package vn.gov.ra.reorganisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;

/** Who and what of an office that is divided goes where. */
class DestinationsTest {

    private static final String OLD = "H16.24";
    private static final String DIGITAL = "H16.91";
    private static final String CULTURE = "H16.92";

    private final Register register = new Register();
    private final UUID province = register.office("H16", "Ủy ban nhân dân tỉnh Đắk Nông", null);
    private final UUID office = register.office(OLD, "Sở Thông tin và Truyền thông", province);
    private final UUID digital = UUID.randomUUID();
    private final UUID culture = UUID.randomUUID();
    private final Register.Someone hanh = register.person("Nguyễn Thị Hạnh", office);
    private final Register.Someone nam = register.person("Trần Văn Nam", office);
    private final Register.Someone krong = register.person("Y Krông Êban", office);

    private Change split(String code, String name, UUID opened, Register.Someone... people) {
        return register.change(new NewChange(ReorganisationKind.SPLIT, List.of(OLD), null, null, code, name, null, "SO", "PROVINCE", "H16", "Đắk Nông", null,
                java.util.Arrays.stream(people).map(Register.Someone::person).toList(), null, null), opened, office);
    }

    private Change dissolve() {
        return register.change(new NewChange(ReorganisationKind.DISSOLVE, List.of(OLD), null, null, null, null, null, null, null, null, null, null, null, null, null), null, office);
    }

    private Change[] inThree() {
        return new Change[]{split(DIGITAL, "Sở Khoa học và Công nghệ", digital, hanh), split(CULTURE, "Sở Văn hóa", culture)};
    }

    private Spot spot(PlacementKind kind, UUID object) {
        return new Spot(kind, object, office);
    }

    private static String target(Destinations all, Spot spot) {
        return all.all().stream().filter(one -> one.spot().equals(spot)).findFirst().orElseThrow().target();
    }

    private static List<UUID> goingTo(List<Planned> tasks, TaskAction action, UUID to) {
        return tasks.stream().filter(task -> task.action() == action && to.equals(task.toId())).map(Planned::objectId).toList();
    }

    @Test
    void every_person_system_account_device_and_open_request_has_a_row_and_each_office_it_can_go_to() {
        UUID account = register.account(hanh, office, "vanthu.stttt");
        UUID spare = register.device(null, office, "SPARE-1");
        UUID held = register.device(hanh.subscriber(), office, "HELD-1");
        UUID request = register.request(office, "YC-2026-000001", hanh);
        UUID portal = register.certificateNaming(office, "Sở Thông tin và Truyền thông");

        List<Destinations.Placed> all = register.destinations(Map.of(), inThree()).all();

        assertEquals(8, all.size(), () -> all + " with the certificate " + portal);
        assertTrue(all.stream().allMatch(one -> one.targets().stream().map(TargetView::code).toList().equals(List.of(OLD, DIGITAL, CULTURE))), "where the rest stays comes first");
        assertEquals(List.of(held), all.stream().filter(Destinations.Placed::follows).map(one -> one.spot().objectId()).toList(), "what somebody holds goes with its holder");
        assertEquals(Map.of(account, DIGITAL, spare, OLD, held, DIGITAL, request, DIGITAL), all.stream().filter(one -> List.of(account, spare, held, request).contains(one.spot().objectId()))
                .collect(java.util.stream.Collectors.toMap(one -> one.spot().objectId(), Destinations.Placed::target)), "by rule: with the person named, else it stays");
    }

    @Test
    void what_the_officer_chose_is_what_follows_and_the_account_goes_along() {
        UUID account = register.account(nam, office, "nam.tv");
        UUID held = register.device(nam.subscriber(), office, "HELD-2");
        UUID spare = register.device(null, office, "SPARE-2");
        UUID request = register.request(office, "YC-2026-000002", hanh);

        Map<Spot, String> chosen = Map.of(spot(PlacementKind.PERSON, nam.person()), CULTURE, spot(PlacementKind.PERSON, hanh.person()), OLD,
                spot(PlacementKind.DEVICE, spare), CULTURE, spot(PlacementKind.REQUEST, request), CULTURE);
        List<Planned> tasks = register.planned(chosen, inThree());

        assertEquals(List.of(nam.subscriber()), goingTo(tasks, TaskAction.MOVE_SUBSCRIBER, culture));
        assertEquals(List.of(nam.post()), goingTo(tasks, TaskAction.MOVE_POSITION, culture));
        assertEquals(List.of(account), goingTo(tasks, TaskAction.MOVE_ACCOUNT, culture));
        assertEquals(List.of(spare), goingTo(tasks, TaskAction.MOVE_DEVICE, culture), () -> "held by its subscriber: " + held);
        assertEquals(List.of(request), goingTo(tasks, TaskAction.MOVE_REQUEST, culture));
        assertEquals(List.of(nam.certificate()), goingTo(tasks, TaskAction.LINE_CHANGE, culture));
        assertTrue(tasks.stream().noneMatch(task -> digital.equals(task.toId()) && task.action() != TaskAction.OPEN_AGENCY), "who was named stays after all");
    }

    @Test
    void a_system_that_goes_along_has_its_certificate_changed_where_it_names_the_office() {
        register.certificateNaming(office, "Ủy ban nhân dân tỉnh Đắk Nông");
        Destinations.Placed system = register.destinations(Map.of(), inThree()).all().stream().filter(one -> one.spot().kind() == PlacementKind.SYSTEM).findFirst().orElseThrow();

        List<Planned> tasks = register.planned(Map.of(system.spot(), DIGITAL), split(DIGITAL, "Sở Khoa học và Công nghệ", digital));

        assertEquals(List.of(system.spot().objectId()), goingTo(tasks, TaskAction.MOVE_SUBSCRIBER, digital));
        assertEquals(1, goingTo(tasks, TaskAction.LINE_CHANGE, digital).size());
    }

    @Test
    void a_request_about_people_who_part_stays_for_the_officer_to_decide() {
        UUID request = register.request(office, "YC-2026-000003", hanh, krong);
        assertEquals(OLD, target(register.destinations(Map.of(), inThree()), spot(PlacementKind.REQUEST, request)));
    }

    @Test
    void of_an_office_that_ends_the_rest_goes_where_its_successor_is_and_who_was_divided_off_is_not_revoked() {
        register.device(hanh.subscriber(), office, "HELD-3");
        Change ends = dissolve();
        Change[] plan = {ends, split(DIGITAL, "Sở Khoa học và Công nghệ", digital, hanh)};

        Destinations all = register.destinations(Map.of(), plan);
        assertEquals(List.of("H16", DIGITAL), all.all().get(0).targets().stream().map(TargetView::code).toList());

        List<Planned> tasks = register.planned(Map.of(), plan);
        assertEquals(List.of(hanh.certificate()), goingTo(tasks, TaskAction.LINE_CHANGE, digital), "wherever the plan names the division");
        assertEquals(2, goingTo(tasks, TaskAction.LINE_REVOKE, province).size());
        assertTrue(goingTo(tasks, TaskAction.MOVE_DEVICE, province).isEmpty(), "the device is with its holder");
    }

    @Test
    void a_choice_that_cannot_be_reached_any_more_counts_as_none() {
        Map<Spot, String> chosen = Map.of(spot(PlacementKind.PERSON, nam.person()), "H16.99");
        assertEquals(OLD, target(register.destinations(chosen, inThree()), spot(PlacementKind.PERSON, nam.person())));
    }

    @Test
    void what_is_not_divided_has_nothing_to_choose() {
        assertEquals(List.of(), register.destinations(Map.of(), dissolve()).all());
    }

    @Test
    void only_an_office_offered_can_be_chosen_and_what_follows_its_holder_not_at_all() {
        register.device(hanh.subscriber(), office, "HELD-4");
        List<Destinations.Placed> all = register.destinations(Map.of(), inThree()).all();
        Placement person = row(all.get(0));
        assertEquals(ReorganisationError.TARGET_NOT_OFFERED, assertThrows(DomainException.class, () -> person.goesTo("H16")).error());
        person.goesTo(CULTURE);
        assertEquals(List.of(CULTURE, "Sở Văn hóa"), List.of(person.view().target(), person.view().targetName()));
        person.goesTo(null);
        assertEquals(DIGITAL, person.view().target());

        Placement held = row(all.stream().filter(Destinations.Placed::follows).findFirst().orElseThrow());
        assertEquals(ReorganisationError.TARGET_NOT_OFFERED, assertThrows(DomainException.class, () -> held.goesTo(CULTURE)).error());
    }

    private static Placement row(Destinations.Placed one) {
        Placement row = new Placement(UUID.randomUUID(), one.spot());
        row.counted(1, one);
        return row;
    }
}
