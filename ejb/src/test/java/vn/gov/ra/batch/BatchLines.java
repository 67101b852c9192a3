package vn.gov.ra.batch;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.subscriber.SubjectKind;

/** Approved lines in memory that move by the table of their own machine. */
final class BatchLines extends RequestLines {

    private static final UUID AGENCY = new UUID(5, 5);
    private final Map<UUID, LineState> states = new LinkedHashMap<>();

    BatchLines(int count) {
        for (int i = 0; i < count; i++) {
            states.put(new UUID(4, i), LineState.APPROVED);
        }
    }

    List<UUID> ids() {
        return List.copyOf(states.keySet());
    }

    LineState state(UUID id) {
        return states.get(id);
    }

    /** What the operator returned is mended and waits again. */
    void back() {
        states.replaceAll((id, state) -> state == LineState.CA_RETURNED ? LineStep.FIX_HERE.to() : state);
    }

    @Override
    public LineView byId(UUID id) {
        return new LineView(id, id, "YC-2026-000123", 1, "YC-2026-000123-" + id.getLeastSignificantBits(), AGENCY, "UBND xã Quảng Khê", RequestAction.ISSUE, SubjectKind.PERSON,
                "01", "R2024", null, "Nông Văn Hiếu", states.get(id), Instant.EPOCH, null, null, null, null, Set.of(), null, null, Map.of(), 0);
    }

    @Override
    public List<LineView> byIds(Collection<UUID> ids) {
        return ids.stream().map(this::byId).toList();
    }

    @Override
    public List<LineView> lock(Collection<UUID> ids) {
        return byIds(ids);
    }

    @Override
    public LineView take(UUID id, LineStep step, String comment) {
        step.requireFrom(states.get(id), id);
        states.put(id, step.after(states.get(id), null));
        return byId(id);
    }

    @Override
    public void takeAll(Collection<UUID> ids, LineStep step, String comment) {
        ids.forEach(id -> take(id, step, comment));
    }

    @Override
    public Map<String, String> payload(UUID lineId) {
        return Map.of();
    }
}
