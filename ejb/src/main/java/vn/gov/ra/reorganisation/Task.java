package vn.gov.ra.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.subscriber.SubjectKind;

/** One single thing that follows from a plan. Written by the preview, done once, perhaps undone once. */
@Entity
@Table(name = "reorganisation_task")
class Task {

    private static final int LABEL = 300;
    private static final int DETAIL = 1000;

    @Id
    private UUID id;
    @Column(name = "plan_id", nullable = false)
    private UUID planId;
    @Column(name = "change_id", nullable = false)
    private UUID changeId;
    @Column(name = "wave", nullable = false)
    private int wave;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false)
    private TaskAction action;
    @Column(name = "object_id", nullable = false)
    private UUID objectId;
    @Column(name = "from_id")
    private UUID fromId;
    @Column(name = "to_id")
    private UUID toId;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;
    @Column(name = "label", nullable = false)
    private String label;
    @Column(name = "detail")
    private String detail;
    @Column(name = "ground")
    private String ground;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private TaskState state = TaskState.OPEN;
    @Column(name = "made_id")
    private UUID madeId;
    @Column(name = "before")
    private String before;
    @Column(name = "failure")
    private String failure;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Task() {
    }

    Task(UUID planId, int seq, Planned about) {
        this.id = Ids.next();
        this.planId = planId;
        this.changeId = about.changeId();
        this.wave = about.action().wave();
        this.seq = seq;
        this.action = about.action();
        this.objectId = about.objectId();
        this.fromId = about.fromId();
        this.toId = about.toId();
        this.subjectKind = about.subjectKind();
        this.label = shortened(about.label(), LABEL);
        this.detail = about.detail() == null ? null : shortened(about.detail(), DETAIL);
        this.ground = about.ground();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** @param made what it made; null for nothing @param wasBefore what undoing needs; null for nothing */
    void done(UUID made, String wasBefore, Instant now) {
        state = TaskState.DONE;
        madeId = made;
        before = wasBefore;
        failure = null;
        endedAt = now;
    }

    void skipped(String why, Instant now) {
        state = TaskState.SKIPPED;
        failure = why;
        endedAt = now;
    }

    void failed(String code, Instant now) {
        state = TaskState.FAILED;
        failure = code;
        endedAt = now;
    }

    void undone(Instant now) {
        state = TaskState.UNDONE;
        failure = null;
        endedAt = now;
    }

    void again() {
        state = TaskState.OPEN;
        failure = null;
        endedAt = null;
    }

    UUID id() {
        return id;
    }

    UUID changeId() {
        return changeId;
    }

    int wave() {
        return wave;
    }

    int seq() {
        return seq;
    }

    TaskAction action() {
        return action;
    }

    UUID objectId() {
        return objectId;
    }

    UUID fromId() {
        return fromId;
    }

    UUID toId() {
        return toId;
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    String label() {
        return label;
    }

    String detail() {
        return detail;
    }

    String ground() {
        return ground;
    }

    TaskState state() {
        return state;
    }

    UUID madeId() {
        return madeId;
    }

    String before() {
        return before;
    }

    TaskView view() {
        return new TaskView(id, seq, wave, action, objectId, toId, null, label, detail, contents(), ground, state, action.makesLine() ? madeId : null, failure, endedAt);
    }

    private Map<String, String> contents() {
        Map<String, String> contents = new LinkedHashMap<>();
        if (action == TaskAction.LINE_CHANGE) {
            LineNeeds.read(detail).forEach((what, fresh) -> contents.put(what.name().toLowerCase(Locale.ROOT), fresh));
        }
        return contents;
    }
}
