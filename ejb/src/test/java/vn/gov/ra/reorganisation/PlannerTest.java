package vn.gov.ra.reorganisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What follows from a change of offices, rule by rule (domain.md §5.5). */
class PlannerTest {

    private final Register register = new Register();
    private final UUID province = register.office("H16", "Ủy ban nhân dân tỉnh Đắk Nông", null);
    private final UUID quangTan = register.office("H16.101", "UBND xã Quảng Tân", province);
    private final UUID quangTam = register.office("H16.102", "UBND xã Quảng Tâm", province);

    private static NewChange into(ReorganisationKind kind, String code, String name, String... sources) {
        return new NewChange(kind, List.of(sources), null, null, code, name, null, "UBND_XA", "COMMUNE", "H16", "Lâm Đồng", null, null, null, null);
    }

    private List<Planned> merged(UUID fresh) {
        return register.planned(register.change(into(ReorganisationKind.MERGE_NEW, "H16.901", "UBND xã Quảng Tín"), fresh, quangTan, quangTam));
    }

    private static List<Planned> of(List<Planned> tasks, TaskAction action) {
        return tasks.stream().filter(task -> task.action() == action).toList();
    }

    private static Planned line(List<Planned> tasks, UUID certificate) {
        return tasks.stream().filter(task -> task.action().makesLine() && task.objectId().equals(certificate)).findFirst().orElseThrow();
    }

    @Test
    void of_offices_that_become_a_new_one_the_first_organisation_certificate_goes_on_and_the_others_are_revoked() {
        UUID first = register.organisation(quangTan);
        UUID second = register.organisation(quangTam);

        List<Planned> tasks = merged(UUID.randomUUID());

        assertEquals(List.of(TaskAction.LINE_CHANGE, "NAME=UBND xã Quảng Tín"), List.of(line(tasks, first).action(), line(tasks, first).detail()));
        assertEquals(List.of(TaskAction.LINE_REVOKE, Planner.MERGED), List.of(line(tasks, second).action(), line(tasks, second).ground()));
        assertEquals(List.of(second), of(tasks, TaskAction.MOVE_CERTIFICATE).stream().map(Planned::objectId).toList(), "the successor answers for what is to be revoked");
    }

    @Test
    void a_person_of_a_merged_office_asks_for_the_name_of_the_new_one_and_takes_everything_along() {
        UUID fresh = UUID.randomUUID();
        Register.Someone hanh = register.person("Nguyễn Thị Hạnh", quangTan);

        List<Planned> tasks = merged(fresh);

        Planned line = line(tasks, hanh.certificate());
        assertEquals(List.of("AGENCY=UBND xã Quảng Tín", fresh), List.of(line.detail(), line.toId()));
        assertEquals(List.of(hanh.subscriber()), of(tasks, TaskAction.MOVE_SUBSCRIBER).stream().map(Planned::objectId).toList());
        assertEquals(List.of(hanh.post()), of(tasks, TaskAction.MOVE_POSITION).stream().map(Planned::objectId).toList());
    }

    @Test
    void merged_into_an_office_that_keeps_its_name_only_what_the_former_had_is_revoked() {
        UUID going = register.organisation(quangTan);
        UUID staying = register.organisation(quangTam);
        Change change = register.change(new NewChange(ReorganisationKind.MERGE_INTO, List.of("H16.101"), null, "H16.102", null, null, null, null, null, null, null, null,
                null, null, null), null, quangTam, List.of(quangTan));

        List<Planned> tasks = register.planned(change);

        assertEquals(TaskAction.LINE_REVOKE, line(tasks, going).action());
        assertTrue(tasks.stream().noneMatch(task -> task.objectId().equals(staying)), "the one that stays is not touched");
        assertTrue(of(tasks, TaskAction.OPEN_AGENCY).isEmpty());
    }

    @Test
    void only_the_heads_of_the_office_that_goes_on_stay_heads() {
        register.organisation(quangTam);
        UUID first = register.person("Trần Văn Nam", quangTan).post();
        UUID second = register.person("Y Krông Êban", quangTam).post();

        List<Planned> posts = of(merged(UUID.randomUUID()), TaskAction.MOVE_POSITION);

        assertEquals(Map.of(first, "", second, Planner.STAYS_HEAD),
                posts.stream().collect(java.util.stream.Collectors.toMap(Planned::objectId, post -> post.detail() == null ? "" : post.detail())));
    }

    @Test
    void a_renamed_body_is_changed_wherever_a_certificate_names_it() {
        UUID own = register.organisation(province);
        UUID below = register.organisation(quangTan);
        UUID elsewhere = register.certificateNaming(quangTam, "Ủy ban nhân dân tỉnh Lâm Đồng");
        Change change = register.change(NewChange.rename("H16", "Ủy ban nhân dân tỉnh Lâm Đồng"), null, null, List.of(province));

        List<Planned> tasks = register.planned(change);

        assertEquals("NAME=Ủy ban nhân dân tỉnh Lâm Đồng", line(tasks, own).detail());
        assertEquals("SUPERIOR=Ủy ban nhân dân tỉnh Lâm Đồng", line(tasks, below).detail());
        assertTrue(tasks.stream().noneMatch(task -> task.objectId().equals(elsewhere)));
    }

    @Test
    void two_changes_of_one_certificate_are_one_line() {
        UUID certificate = register.organisation(quangTan);
        UUID fresh = UUID.randomUUID();

        List<Planned> tasks = register.planned(register.change(NewChange.rename("H16", "Ủy ban nhân dân tỉnh Lâm Đồng"), null, null, List.of(province)),
                register.change(into(ReorganisationKind.MERGE_NEW, "H16.901", "UBND xã Quảng Tín"), fresh, quangTan, quangTam));

        assertEquals(1, tasks.stream().filter(task -> task.objectId().equals(certificate) && task.action().makesLine()).count());
        assertEquals(Map.of(LineNeeds.Content.SUPERIOR, "Ủy ban nhân dân tỉnh Lâm Đồng", LineNeeds.Content.NAME, "UBND xã Quảng Tín"),
                LineNeeds.read(line(tasks, certificate).detail()));
    }

    @Test
    void a_dissolved_office_leaves_revocations_to_its_superior_body() {
        UUID organisation = register.organisation(quangTan);
        Register.Someone nam = register.person("Trần Văn Nam", quangTan);
        Change change = register.change(new NewChange(ReorganisationKind.DISSOLVE, List.of("H16.101"), null, null, null, null, null, null, null, null, null, null, null,
                null, null), null, null, List.of(quangTan));

        List<Planned> tasks = register.planned(change);

        assertEquals(List.of(Planner.DISSOLVED, province), List.of(line(tasks, organisation).ground(), line(tasks, organisation).toId()));
        assertEquals(List.of("17.2b", province), List.of(line(tasks, nam.certificate()).ground(), line(tasks, nam.certificate()).toId()));
        assertEquals(List.of(nam.post()), of(tasks, TaskAction.END_POSITION).stream().map(Planned::objectId).toList());
        assertTrue(of(tasks, TaskAction.MOVE_SUBSCRIBER).isEmpty(), "whoever was there was there");
    }

    @Test
    void what_is_left_goes_on_to_the_successor_of_a_superior_body_that_ends_too() {
        UUID organisation = register.organisation(quangTan);
        UUID lamDong = UUID.randomUUID();
        NewChange merge = new NewChange(ReorganisationKind.MERGE_NEW, List.of("H16"), null, null, "H36", "Ủy ban nhân dân tỉnh Lâm Đồng", null, "UBND_TINH", "PROVINCE", null,
                "Lâm Đồng", null, null, null, null);
        NewChange dissolve = new NewChange(ReorganisationKind.DISSOLVE, List.of("H16.101"), null, null, null, null, null, null, null, null, null, null, null, null, null);

        List<Planned> tasks = register.planned(register.change(dissolve, null, null, List.of(quangTan)), register.change(merge, lamDong, null, List.of(province)));

        assertEquals(List.of(TaskAction.LINE_REVOKE, lamDong), List.of(line(tasks, organisation).action(), line(tasks, organisation).toId()));
        assertTrue(of(tasks, TaskAction.MOVE_AGENCY).stream().noneMatch(task -> task.objectId().equals(quangTan)), "what ends is not moved");
    }

    @Test
    void who_is_named_in_a_division_goes_along_and_nobody_else() {
        Register.Someone nam = register.person("Trần Văn Nam", quangTan);
        Register.Someone hanh = register.person("Nguyễn Thị Hạnh", quangTan);
        UUID fresh = UUID.randomUUID();
        NewChange about = new NewChange(ReorganisationKind.SPLIT, List.of("H16.101"), null, null, "H16.902", "Phòng Văn hóa", null, "PHONG", "UNIT", "H16.101",
                "Lâm Đồng", null, List.of(nam.person()), null, null);

        List<Planned> tasks = register.planned(register.change(about, fresh, null, List.of(quangTan)));

        assertEquals(fresh, line(tasks, nam.certificate()).toId());
        assertTrue(tasks.stream().noneMatch(task -> task.objectId().equals(hanh.certificate()) || task.objectId().equals(hanh.post())));
        assertTrue(of(tasks, TaskAction.END_AGENCY).isEmpty(), "the old one stays");
    }

    @Test
    void whoever_was_divided_off_is_not_revoked_when_the_rest_is_dissolved() {
        Register.Someone nam = register.person("Trần Văn Nam", quangTan);
        NewChange about = new NewChange(ReorganisationKind.SPLIT, List.of("H16.101"), null, null, "H16.902", "Phòng Văn hóa", null, "PHONG", "UNIT", "H16",
                "Lâm Đồng", null, List.of(nam.person()), null, null);
        NewChange dissolve = new NewChange(ReorganisationKind.DISSOLVE, List.of("H16.101"), null, null, null, null, null, null, null, null, null, null, null, null, null);

        List<Planned> tasks = register.planned(register.change(about, UUID.randomUUID(), null, List.of(quangTan)), register.change(dissolve, null, null, List.of(quangTan)));

        assertEquals(TaskAction.LINE_CHANGE, line(tasks, nam.certificate()).action());
        assertTrue(of(tasks, TaskAction.END_POSITION).isEmpty());
    }

    @Test
    void sub_units_come_under_the_successor_unless_they_end_too() {
        UUID unit = register.office("H16.101.01", "Phòng Kinh tế", quangTan);
        UUID fresh = UUID.randomUUID();

        List<Planned> moved = of(merged(fresh), TaskAction.MOVE_AGENCY);

        assertEquals(List.of(List.of(unit, fresh)), moved.stream().map(task -> List.of(task.objectId(), task.toId())).toList());
    }

    @Test
    void another_superior_body_changes_what_names_the_former_one_below_the_moved_office_only() {
        UUID lamDong = register.office("H37", "Ủy ban nhân dân tỉnh Lâm Đồng", null);
        UUID below = register.organisation(quangTan);
        UUID beside = register.organisation(quangTam);
        Change change = register.change(new NewChange(ReorganisationKind.REPARENT, List.of("H16.101"), null, "H37", null, null, null, null, null, null, null, null, null,
                null, null), null, lamDong, List.of(quangTan));

        List<Planned> tasks = register.planned(change);

        assertEquals("SUPERIOR=Ủy ban nhân dân tỉnh Lâm Đồng", line(tasks, below).detail());
        assertFalse(tasks.stream().anyMatch(task -> task.objectId().equals(beside)));
    }

    @Test
    void another_domain_changes_addresses_and_certificates_and_leaves_other_domains_alone() {
        Register.Someone hanh = register.person("Nguyễn Thị Hạnh", quangTan);
        Register.Someone nam = register.person("Trần Văn Nam", quangTan);
        register.email(hanh, "hanh.nt@daknong.gov.vn");
        register.email(nam, "nam.tv@mod.gov.vn");
        Change change = register.change(new NewChange(ReorganisationKind.EMAIL_DOMAIN, List.of(), null, null, null, null, null, null, null, null, null, null, null,
                "@daknong.gov.vn", "lamdong.gov.vn"), null, null, List.of());

        List<Planned> tasks = register.planned(change);

        assertEquals(List.of("hanh.nt@lamdong.gov.vn"), of(tasks, TaskAction.CHANGE_EMAIL).stream().map(Planned::detail).toList());
        assertEquals("EMAIL=hanh.nt@lamdong.gov.vn", line(tasks, hanh.certificate()).detail());
        assertTrue(tasks.stream().noneMatch(task -> task.objectId().equals(nam.certificate())));
    }

    @Test
    void waves_come_in_their_order_and_an_office_ends_last() {
        register.organisation(quangTan);
        register.person("Trần Văn Nam", quangTam);

        List<Integer> waves = merged(UUID.randomUUID()).stream().map(task -> task.action().wave()).toList();

        assertEquals(waves.stream().sorted().toList(), waves);
        assertEquals(List.of(TaskAction.OPEN_AGENCY.wave(), TaskAction.END_AGENCY.wave()), List.of(waves.get(0), waves.get(waves.size() - 1)));
    }

    @Test
    void a_name_is_a_whole_value_of_the_subject_and_upper_case_does_not_matter() {
        assertTrue(SubjectNames.of("CN=Nguyễn Thị Hạnh,OU=UBND xã Quảng Tân,O=ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG").contains(SubjectNames.key("Ủy ban nhân dân tỉnh Đắk Nông")));
        assertFalse(SubjectNames.of("CN=Tòa nhà UBND xã Quảng Tân\\, tầng 2").contains(SubjectNames.key("UBND xã Quảng Tân")));
        assertTrue(SubjectNames.of("kein DN").isEmpty());
    }
}
