package vn.gov.ra.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** What notices and their mails say; ADMIN may say it otherwise. Takes effect at once, also for notices told before. */
@Stateless
public class NoticeTemplateService {

    private static final int LONGEST = 400;

    @Inject
    private NoticeTemplateRepository rows;
    @Inject
    private AuditTrail audit;

    /** Every text in both languages. */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public List<TemplateView> list() {
        Map<String, NoticeTemplate> own = rows.all().stream().collect(Collectors.toMap(one -> Words.name(one.key(), one.language()), one -> one));
        return Words.KEYS.stream().flatMap(key -> Stream.of(Messages.VI, Messages.EN).map(locale -> view(key, locale, own.get(Words.name(key, locale.getLanguage()))))).toList();
    }

    /**
     * @param text blank: as the portal says it
     * @throws DomainException {@link NotificationError#TEMPLATE_UNKNOWN}, {@link NotificationError#TEMPLATE_PLACE}, {@link NotificationError#TEMPLATE_TOO_LONG},
     *     or the version is not the present one
     */
    @RolesAllowed(Role.ADMIN)
    public TemplateView put(String key, String language, String text, long seenVersion) {
        Locale locale = Messages.supported(Locale.forLanguageTag(language));
        if (!Words.KEYS.contains(key) || !locale.getLanguage().equals(language)) {
            throw new DomainException(NotificationError.TEMPLATE_UNKNOWN, key + " " + language);
        }
        NoticeTemplate row = rows.find(key, language).orElse(null);
        Versions.require(row == null ? 0 : row.version(), seenVersion, key);
        String clean = VietnameseText.cleanToNull(text);
        if (clean == null) {
            if (row != null) {
                rows.remove(row);
            }
            audit.record("notice-template.put", "notice-template", key, key, Map.of("language", language, "text", ""));
            return view(key, locale, null);
        }
        String strange = Words.strangePlace(key, locale, clean);
        if (strange != null) {
            throw new DomainException(NotificationError.TEMPLATE_PLACE, strange);
        }
        if (clean.length() > LONGEST) {
            throw new DomainException(NotificationError.TEMPLATE_TOO_LONG, LONGEST);
        }
        NoticeTemplate kept = row == null ? new NoticeTemplate(key, language) : row;
        kept.says(clean);
        rows.keep(kept);
        audit.record("notice-template.put", "notice-template", key, key, Map.of("language", language, "text", clean));
        return view(key, locale, kept);
    }

    private static TemplateView view(String key, Locale locale, NoticeTemplate own) {
        return new TemplateView(key, locale.getLanguage(), own == null ? "" : own.text(), Words.builtIn(key, locale), own == null ? 0 : own.version());
    }
}
