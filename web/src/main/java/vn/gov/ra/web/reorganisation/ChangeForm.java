package vn.gov.ra.web.reorganisation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.ra.reorganisation.NewChange;
import vn.gov.ra.reorganisation.ReorganisationKind;

/** One change as it is typed. */
public class ChangeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReorganisationKind kind;
    private String sources;
    private String keep;
    private String target;
    private String code;
    private String name;
    private String agencyKind;
    private String level;
    private String parentCode;
    private String province;
    private String email;
    private String people;
    private String fromDomain;
    private String toDomain;

    NewChange entered(PeopleNamed named) {
        return new NewChange(kind, words(sources), keep, target, code, name, null, agencyKind, level, parentCode, province, email,
                named.ids(people, words(sources).stream().findFirst().orElse("")), fromDomain, toDomain);
    }

    private static List<String> words(String typed) {
        return typed == null ? List.of() : Arrays.stream(typed.split("[\\s,;]+")).flatMap(one -> one.isEmpty() ? Stream.empty() : Stream.of(one)).toList();
    }

    public ReorganisationKind getKind() {
        return kind;
    }

    public void setKind(ReorganisationKind kind) {
        this.kind = kind;
    }

    public String getSources() {
        return sources;
    }

    public void setSources(String sources) {
        this.sources = sources;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAgencyKind() {
        return agencyKind;
    }

    public void setAgencyKind(String agencyKind) {
        this.agencyKind = agencyKind;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getParentCode() {
        return parentCode;
    }

    public void setParentCode(String parentCode) {
        this.parentCode = parentCode;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getFromDomain() {
        return fromDomain;
    }

    public void setFromDomain(String fromDomain) {
        this.fromDomain = fromDomain;
    }

    public String getToDomain() {
        return toDomain;
    }

    public void setToDomain(String toDomain) {
        this.toDomain = toDomain;
    }
}
