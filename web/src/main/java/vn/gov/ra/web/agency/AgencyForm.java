package vn.gov.ra.web.agency;

import java.io.Serializable;
import vn.gov.ra.agency.NewAgency;

/** What is known of an agency, being corrected. Name and code have steps of their own. */
public class AgencyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String shortName;
    private String kind;
    private String level;
    private String bloc;
    private String parentCode;
    private String province;
    private String address;
    private String phone;
    private String officialEmail;
    private boolean legalPerson;

    static AgencyForm of(NewAgency known) {
        AgencyForm form = new AgencyForm();
        form.shortName = known.shortName();
        form.kind = known.kind();
        form.level = known.level();
        form.bloc = known.bloc();
        form.legalPerson = known.legalPerson();
        form.parentCode = known.parentCode();
        form.province = known.province();
        form.address = known.address();
        form.phone = known.phone();
        form.officialEmail = known.officialEmail();
        return form;
    }

    NewAgency about(String code, String name) {
        return new NewAgency(code, name, shortName, kind, level, bloc, legalPerson, parentCode, province, address, phone, officialEmail);
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getBloc() {
        return bloc;
    }

    public void setBloc(String bloc) {
        this.bloc = bloc;
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

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getOfficialEmail() {
        return officialEmail;
    }

    public void setOfficialEmail(String officialEmail) {
        this.officialEmail = officialEmail;
    }

    public boolean isLegalPerson() {
        return legalPerson;
    }

    public void setLegalPerson(boolean legalPerson) {
        this.legalPerson = legalPerson;
    }
}
