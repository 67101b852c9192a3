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
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.security.SecretBox;

/** Writes and reads the register (sổ bàn giao); its rows name people, so they are sealed. */
@Dependent
class HandoverRegister {

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
        return query.register(year, after, limit).stream()
                .map(row -> new RegisterEntryView(row.year(), row.number(), row.at(), JSON.fromJson(box.openText(row.entry(), PURPOSE), TEXTS)))
                .toList();
    }
}
