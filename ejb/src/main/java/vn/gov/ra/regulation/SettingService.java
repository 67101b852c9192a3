package vn.gov.ra.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** The office's names and choices; ADMIN enters them. */
@Stateless
public class SettingService {

    /** Every setting there is, in the order of the page. */
    public static final List<String> KEYS = List.of("office.name", "office.shortName", "office.code", "office.parent", "office.province", "office.place",
            "office.symbol", "office.address", "office.phone", "office.email", "office.sla.days", "ca.name", "email.domains", "email.blocked",
            "list.csv.delimiter", "list.signer.authority", "list.signer.position", "list.signer.name", "list.recipients", "token.model", "minutes.condition", "minutes.reason.RECEIPT", "minutes.reason.HANDOVER", "minutes.reason.RETURN",
            "minutes.reason.TO_CA", "minutes.reason.FROM_CA", "draft.keep.days", "notice.expiry.head", "notice.handover.days", "access-review.quarterly",
            "access-review.day", "handover.preparedness");

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
        row.becomes(clean == null ? "" : clean);
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
