package vn.gov.ra.reorganisation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.agency.AgencyCodes;
import vn.gov.ra.shared.VietnameseText;

/**
 * One change of a plan as it is entered; texts are cleaned here.
 *
 * @param sources present codes of the offices it happens to; for {@code EMAIL_DOMAIN} none means all
 * @param keep code of the source whose organisation certificate goes on under the new name; null: the first that has one
 * @param target code of an office that stays: into which is merged, under which is placed, which answers for what a dissolved one leaves
 * @param code of the office that will be opened, or null
 * @param name of the office that will be opened, or the new name
 * @param people who go along with {@code SPLIT}
 */
public record NewChange(ReorganisationKind kind, List<String> sources, String keep, String target, String code, String name, String shortName, String agencyKind,
        String level, String parentCode, String province, String email, List<UUID> people, String fromDomain, String toDomain) {

    public NewChange {
        sources = sources == null ? List.of() : sources.stream().map(AgencyCodes::clean).filter(one -> one != null).distinct().toList();
        keep = AgencyCodes.clean(keep);
        target = AgencyCodes.clean(target);
        code = AgencyCodes.clean(code);
        name = VietnameseText.cleanToNull(name);
        shortName = VietnameseText.cleanToNull(shortName);
        agencyKind = VietnameseText.cleanToNull(agencyKind);
        level = VietnameseText.cleanToNull(level);
        parentCode = AgencyCodes.clean(parentCode);
        province = VietnameseText.cleanToNull(province);
        email = VietnameseText.cleanToNull(email);
        people = people == null ? List.of() : List.copyOf(people);
        fromDomain = domain(fromDomain);
        toDomain = domain(toDomain);
    }

    private static String domain(String typed) {
        String clean = VietnameseText.cleanToNull(typed);
        return clean == null ? null : clean.toLowerCase(Locale.ROOT).replaceFirst("^@", "");
    }

    static NewChange rename(String source, String name) {
        return new NewChange(ReorganisationKind.RENAME, List.of(source), null, null, null, name, null, null, null, null, null, null, null, null, null);
    }
}
