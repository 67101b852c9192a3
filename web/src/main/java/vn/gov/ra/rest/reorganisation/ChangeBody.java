package vn.gov.ra.rest.reorganisation;

import java.util.List;
import vn.gov.ra.reorganisation.NewChange;
import vn.gov.ra.reorganisation.ReorganisationKind;
import vn.gov.ra.rest.dossier.Words;

/**
 * One change of a plan.
 *
 * @param kind {@code MERGE_NEW MERGE_INTO SPLIT RENAME REPARENT DISSOLVE EMAIL_DOMAIN}
 * @param sources codes of the offices it happens to; none with {@code EMAIL_DOMAIN} means all
 * @param keep code of the source whose organisation certificate goes on
 * @param target code of the office that stays and receives
 * @param code of the office that is opened, with {@code name}, {@code agencyKind}, {@code level}, {@code province}, {@code parentCode}
 * @param people ids of the persons who go along with {@code SPLIT}
 */
public record ChangeBody(String kind, List<String> sources, String keep, String target, String code, String name, String shortName, String agencyKind, String level,
        String parentCode, String province, String email, List<String> people, String fromDomain, String toDomain) {

    NewChange entered() {
        return new NewChange(Words.word(ReorganisationKind.class, kind, "/kind"), sources, keep, target, code, name, shortName, agencyKind, level, parentCode, province,
                email, people == null ? List.of() : people.stream().map(one -> Words.uuid(one, "/people")).toList(), fromDomain, toDomain);
    }
}
