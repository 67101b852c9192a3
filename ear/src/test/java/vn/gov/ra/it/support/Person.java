package vn.gov.ra.it.support;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody who is to get a certificate for the first time; every call invents another personal number.
 *
 * @param nationalId of Đắk Nông (067), with the digit of sex and century and the year of birth it has to have
 */
public record Person(String fullName, String dateOfBirth, String nationalId, String officialEmail, String position, String mobile) {

    /** Another start lets tests run again on the same database. */
    private static final AtomicInteger COUNTER = new AtomicInteger(Integer.getInteger("ra.it.people", System.getProperty("jboss.server.base.dir") == null ? 417_000 : 917_000));

    public static Person woman(String fullName, String position) {
        return of(fullName, position, "0671", "1984-03-05");
    }

    public static Person man(String fullName, String position) {
        return of(fullName, position, "0670", "1979-11-23");
    }

    /** His personal number was given in another province than all others here: a warning, no fault. */
    public static Person bornElsewhere(String fullName, String position) {
        return of(fullName, position, "9990", "1979-11-23");
    }

    private static Person of(String fullName, String position, String provinceAndSex, String born) {
        String number = Integer.toString(COUNTER.incrementAndGet());
        return new Person(Normalizer.normalize(fullName, Normalizer.Form.NFC), born, provinceAndSex + born.substring(2, 4) + number,
                "canbo" + number + "@daknong.gov.vn", position, "0912" + number);
    }

    /** Three people of a commune; the names are those that break programs. */
    public static Person[] three() {
        return new Person[] {woman("H'Thử Niê", "Công chức Địa chính"), man("Y Wơn Ayŭn", "Công chức Tài chính - Kế toán"), woman("Nguyễn Thị Hường", "Phó Chủ tịch")};
    }

    /** Values of form 01 by field key. @param organisation the agency's name today */
    public JsonObjectBuilder form01(String organisation) {
        return Json.createObjectBuilder().add("fullName", fullName).add("dateOfBirth", dateOfBirth).add("nationalId", nationalId)
                .add("nationalIdIssuedOn", "2021-08-10").add("nationalIdIssuedBy", "Cục Cảnh sát QLHC về TTXH").add("officialEmail", officialEmail)
                .add("organisationName", organisation).add("province", "Đắk Nông").add("position", position).add("mobile", mobile);
    }
}
