package vn.gov.ra.demo.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.UUID;
import vn.gov.ra.shared.VietnameseText;

/** Invented persons by the hundred thousand, with a position in one of 500 agencies and a certificate each; names as common as they are. */
final class ManyPeople {

    static final int AGENCIES = 500;
    private static final int ROUND = 1_000;
    private static final String[] FAMILIES = {"Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi",
        "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Mai", "Tạ", "Lương"};
    private static final String[] MIDDLES = {"Văn", "Thị", "Hữu", "Đức", "Minh", "Ngọc", "Thanh", "Quốc", "Xuân", "Thu", "Hồng", "Công", "Đình", "Kim", "Anh", "Bảo",
        "Thị Kim", "Văn Minh", "Thị Thu", "Quang"};
    private static final String[] GIVEN = {"An", "Bình", "Cường", "Dũng", "Đạt", "Giang", "Hà", "Hạnh", "Hiếu", "Hòa", "Hùng", "Hương", "Khánh", "Lan", "Linh", "Long",
        "Mai", "Nam", "Nga", "Nhung", "Oanh", "Phong", "Phúc", "Phương", "Quân", "Quỳnh", "Sơn", "Tâm", "Thảo", "Thắng", "Thủy", "Trang", "Trung", "Tuấn", "Uyên",
        "Vân", "Việt", "Yến"};

    private final Random random;

    ManyPeople(Random random) {
        this.random = random;
    }

    String name() {
        return any(FAMILIES) + " " + any(MIDDLES) + " " + any(GIVEN);
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** Serial of the certificate of the person of that number, as {@link #write} derives it. */
    static String serial(int person) {
        try {
            byte[] digest = java.security.MessageDigest.getInstance("MD5").digest(("nv" + person + "@tinh.example.vn").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Agencies, persons, positions and certificates; the caller commits what is left and gathers statistics. */
    void write(Connection connection, int persons, BenchRun run) throws SQLException {
        execute(connection, "insert into agency (id, code, name, search_key, kind, level, province, valid_from) select gen_random_uuid(), 'H99.' || i, 'UBND xã Đắk Thử ' || i,"
                + " 'ubnd xa dak thu ' || i, 'UBND_XA', 'COMMUNE', 'Đắk Nông', date '2004-01-01' from generate_series(1, " + AGENCIES + ") i");
        execute(connection, "insert into authority (id, alias, subject, sha256, der) values (gen_random_uuid(), 'bench', 'CN=bench', repeat('0', 64),"
                + " coalesce((select der from authority where alias = 'g2'), ''))");
        try (PreparedStatement person = connection.prepareStatement("insert into person (id, full_name, sort_key, search_key, official_email) values (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < persons; i++) {
                String name = name();
                person.setObject(1, new UUID(7, i));
                person.setString(2, name);
                person.setString(3, VietnameseText.sortKey(name));
                person.setString(4, VietnameseText.fold(name));
                person.setString(5, "nv" + i + "@tinh.example.vn");
                person.addBatch();
                if (i % ROUND == ROUND - 1 || i == persons - 1) {
                    person.executeBatch();
                    connection.commit();
                }
                if (i % 100_000 == 99_999) {
                    run.say((i + 1) + " persons");
                }
            }
        }
        execute(connection, "create temp table home as select p.id as person_id, (array(select id from agency where code like 'H99.%' order by code))[1 + (uuid_hash(p.id) & 2147483647) % "
                + AGENCIES + "] as agency_id from person p where p.official_email like 'nv%@tinh.example.vn'");
        execute(connection, "insert into appointment (id, person_id, agency_id, position, valid_from) select gen_random_uuid(), person_id, agency_id, 'Chuyên viên', date '2020-01-01' from home");
        execute(connection, "insert into certificate (id, authority_id, serial, subject_dn, common_name, email, search_key, not_before, not_after, sha256, spki_sha256, der, crl_urls, agency_id, state,"
                + " registered_at) select gen_random_uuid(), (select id from authority where alias = 'bench'), substr(md5(p.official_email), 1, 16), 'CN=' || p.full_name, p.full_name,"
                + " p.official_email, p.search_key, now() - interval '1 year', now() + interval '1 minute' * (uuid_hash(p.id) & 1048575),"
                + " md5(p.official_email) || md5(p.full_name || p.official_email), repeat('0', 64), '', '', h.agency_id, 'IN_FORCE', now() - interval '1 second' * (uuid_hash(p.id) & 16777215)"
                + " from person p join home h on h.person_id = p.id on conflict (authority_id, serial) do nothing");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
