package vn.gov.ra.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** The office's names and choices; ADMIN enters them. */
@Stateless
public class SettingService {

    private static final String PLUGIN = "signing.plugin";
    private static final String PLUGIN_INSTALL = "signing.plugin.install";

    /** Every setting there is, in the order of the page. */
    public static final List<String> KEYS = List.of("office.name", "office.shortName", "office.code", "office.parent", "office.province", "office.place",
            "office.symbol", "office.address", "office.phone", "office.email", "office.sla.days", "ca.name", "email.domains", "email.blocked",
            "list.csv.delimiter", "list.signer.authority", "list.signer.position", "list.signer.name", "list.recipients", "token.model", "minutes.condition", "minutes.reason.RECEIPT", "minutes.reason.HANDOVER", "minutes.reason.RETURN",
            "minutes.reason.TO_CA", "minutes.reason.FROM_CA", "draft.keep.days", "notice.expiry.head", "notice.handover.days", "notice.return.days", "notice.authority.days", "register.release.days", "access-review.quarterly",
            "access-review.day", "handover.preparedness", PLUGIN, PLUGIN_INSTALL);
    /** On the reader's own PC: whatever listens elsewhere is not the signer's. */
    private static final Pattern LOOPBACK = Pattern.compile("(wss?://127\\.0\\.0\\.1:\\d{2,5})?");
    private static final Pattern SECURE = Pattern.compile("(https://[^\\s\"'<>]{1,190})?");

    @Inject
    private RegulationQuery law;
    @Inject
    private RegulationRepository rows;
    @Inject
    private AuditTrail audit;

    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public List<SettingView> list() {
        return KEYS.stream().map(key -> law.setting(key).map(row -> new SettingView(key, row.value(), row.version()))
                .orElse(new SettingView(key, "", 0))).toList();
    }

    /** @throws DomainException {@link RegulationError#UNKNOWN_SETTING}, or the version is not the present one */
    @RolesAllowed(Role.ADMIN)
    public SettingView put(String key, String value, long seenVersion) {
        if (!KEYS.contains(key)) {
            throw new DomainException(RegulationError.UNKNOWN_SETTING, key);
        }
        SettingRow row = rows.setting(key);
        Versions.require(row.version(), seenVersion, key);
        String clean = VietnameseText.clean(value);
        String kept = clean == null ? "" : clean;
        if (key.equals(PLUGIN) && !LOOPBACK.matcher(kept).matches()) {
            throw new DomainException(RegulationError.BAD_PLUGIN_ADDRESS);
        }
        if (key.equals(PLUGIN_INSTALL) && !SECURE.matcher(kept).matches()) {
            throw new DomainException(RegulationError.BAD_INSTALL_ADDRESS);
        }
        row.becomes(kept);
        rows.keep(row);
        audit.record("setting.change", "setting", key, key, Map.of("value", row.value()));
        return new SettingView(key, row.value(), row.version());
    }

    /** Several at once, all or none; each carries the version that was seen. */
    @RolesAllowed(Role.ADMIN)
    public void putAll(List<SettingView> changed) {
        changed.forEach(one -> put(one.key(), one.value(), one.version()));
    }
}
