package vn.gov.ra.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.agency.NewAgency;
import vn.gov.ra.shared.Ids;

/** One change of a plan: which offices, what becomes of them. Written anew as long as the plan is a draft, never afterwards. */
@Entity
@Table(name = "reorganisation_change")
class Change {

    @Id
    private UUID id;
    @Column(name = "plan_id", nullable = false)
    private UUID planId;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ReorganisationKind kind;
    @Column(name = "sources", nullable = false, columnDefinition = "text")
    private String sources;
    @Column(name = "keep_id")
    private UUID keepId;
    @Column(name = "target_id")
    private UUID targetId;
    @Column(name = "new_id")
    private UUID newId;
    @Column(name = "new_code")
    private String newCode;
    @Column(name = "new_name")
    private String newName;
    @Column(name = "new_short_name")
    private String newShortName;
    @Column(name = "new_kind")
    private String newKind;
    @Column(name = "new_level")
    private String newLevel;
    @Column(name = "new_parent_code")
    private String newParentCode;
    @Column(name = "new_province")
    private String newProvince;
    @Column(name = "new_email")
    private String newEmail;
    @Column(name = "people", nullable = false, columnDefinition = "text")
    private String people;
    @Column(name = "from_domain")
    private String fromDomain;
    @Column(name = "to_domain")
    private String toDomain;

    protected Change() {
    }

    /** @param sources ids of the offices @param keep null for none @param target null for none @param newId null where nothing is opened */
    Change(UUID planId, int seq, NewChange about, List<UUID> sources, UUID keep, UUID target, UUID newId) {
        this.id = Ids.next();
        this.planId = planId;
        this.seq = seq;
        this.kind = about.kind();
        this.sources = text(sources);
        this.keepId = keep;
        this.targetId = target;
        this.newId = newId;
        this.newCode = about.code();
        this.newName = about.name();
        this.newShortName = about.shortName();
        this.newKind = about.agencyKind();
        this.newLevel = about.level();
        this.newParentCode = about.parentCode();
        this.newProvince = about.province();
        this.newEmail = about.email();
        this.people = text(about.people());
        this.fromDomain = about.fromDomain();
        this.toDomain = about.toDomain();
    }

    private static String text(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining("\n"));
    }

    private static List<UUID> ids(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split("\n")).map(UUID::fromString).toList();
    }

    UUID id() {
        return id;
    }

    int seq() {
        return seq;
    }

    ReorganisationKind kind() {
        return kind;
    }

    List<UUID> sources() {
        return ids(sources);
    }

    List<UUID> people() {
        return ids(people);
    }

    UUID keepId() {
        return keepId;
    }

    UUID targetId() {
        return targetId;
    }

    UUID newId() {
        return newId;
    }

    String newCode() {
        return newCode;
    }

    String newName() {
        return newName;
    }

    String fromDomain() {
        return fromDomain;
    }

    String toDomain() {
        return toDomain;
    }

    /** The office that will be opened. */
    NewAgency opened() {
        return new NewAgency(newCode, newName, newShortName, newKind, newLevel, null, true, newParentCode, newProvince, null, null, newEmail);
    }

    /** What was entered, so that a draft can be written anew. */
    NewChange entered(List<String> sourceCodes, String keep, String target) {
        return new NewChange(kind, sourceCodes, keep, target, newCode, newName, newShortName, newKind, newLevel, newParentCode, newProvince, newEmail, people(),
                fromDomain, toDomain);
    }

    ChangeView view() {
        return new ChangeView(id, seq, kind, sources(), keepId, targetId, newId, newCode, newName, newParentCode, people(), fromDomain, toDomain, List.of(), null);
    }
}
