package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.DomainException;

/** Writes and reads the register (sổ bàn giao); its rows name people, so they are sealed. */
@Dependent
class HandoverRegister {

    /** Columns of a row that takes another one back. */
    static final String REVERSES = "reverses";
    static final String REASON = "reason";

    private static final String PURPOSE = "register_entry.entry";
    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL));
    private static final Type TEXTS = new TreeMap<String, String>() { }.getClass().getGenericSuperclass();

    @Inject
    private HandoverRepository rows;
    @Inject
    private HandoverQuery query;
    @Inject
    private Numbers numbers;
    @Inject
    private SecretBox box;

    void enter(UUID minutesId, UUID tokenId, Map<String, String> values, Instant at) {
        byte[] sealed = box.sealText(JSON.toJson(new TreeMap<>(values)), PURPOSE);
        rows.add(new RegisterEntry(numbers.year(), numbers.next(Numbers.REGISTER), minutesId, tokenId, sealed, at));
    }

    List<RegisterEntryView> page(int year, int after, int limit) {
        List<RegisterEntry> page = query.register(year, after, limit);
        Map<UUID, RegisterEntry> reversing = query.reversing(page.stream().map(RegisterEntry::id).toList()).stream()
                .collect(Collectors.toMap(RegisterEntry::reversesId, one -> one));
        return page.stream().map(row -> view(row, reversing.get(row.id()))).toList();
    }

    /**
     * Takes a row back by another one, numbered in the present year: the register is never altered.
     *
     * @throws DomainException {@link HandoverError#NO_ENTRY}, {@link HandoverError#ALREADY_REVERSED}
     */
    RegisterEntryView reverse(int year, int number, String reason, Instant at) {
        RegisterEntry entry = query.entry(year, number).orElseThrow(() -> new DomainException(HandoverError.NO_ENTRY, number, String.valueOf(year)));
        String shown = shown(entry);
        if (entry.reversesId() != null || !query.reversing(List.of(entry.id())).isEmpty()) {
            throw new DomainException(HandoverError.ALREADY_REVERSED, shown);
        }
        Map<String, String> values = new TreeMap<>(values(entry));
        values.put(REVERSES, shown);
        values.put(REASON, reason);
        RegisterEntry made = new RegisterEntry(numbers.year(), numbers.next(Numbers.REGISTER), entry, box.sealText(JSON.toJson(values), PURPOSE), at);
        rows.add(made);
        rows.flush();
        return view(made, null);
    }

    private RegisterEntryView view(RegisterEntry row, RegisterEntry reversedBy) {
        return new RegisterEntryView(row.year(), row.number(), row.at(), values(row), reversedBy == null ? null : shown(reversedBy));
    }

    private Map<String, String> values(RegisterEntry row) {
        return JSON.fromJson(box.openText(row.entry(), PURPOSE), TEXTS);
    }

    private static String shown(RegisterEntry entry) {
        return entry.number() + "/" + entry.year();
    }
}
