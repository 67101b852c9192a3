package vn.gov.ra.demo.seed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;

/** Invented people: Kinh, Ê Đê, M'Nông, Tày and Nùng names as they stand together in the province's lists. */
final class Names {

    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
        "Lý", "Nông", "Triệu", "Hà", "Đinh", "Mai", "Trịnh", "Cao", "Lương", "Tạ"};
    private static final String[] MIDDLE_F = {"Thị", "Thị Thu", "Thị Thanh", "Thị Ngọc", "Thị Bích", "Thị Kim", "Thị Hồng", "Thùy", "Diệu"};
    private static final String[] GIVEN_F = {"Hường", "Thủy", "Hòa", "Ánh", "Ân", "Yến", "Phượng", "Quyên", "Loan", "Nga", "Mỹ", "Trúc", "Vân", "Đào", "Huệ", "Oanh"};
    private static final String[] MIDDLE_M = {"Văn", "Đức", "Quốc", "Hữu", "Minh", "Công", "Xuân", "Đình", "Ngọc", "Thanh", "Anh"};
    private static final String[] GIVEN_M = {"An", "Đạt", "Dũng", "Hùng", "Khôi", "Lộc", "Nghĩa", "Phúc", "Quyết", "Sơn", "Tuấn", "Việt", "Ước", "Đông", "Bảo", "Chín"};
    private static final String[] CLAN = {"Niê", "Êban", "Mlô", "Kbuôr", "Ayun", "K'Tơr", "Bkrông"};
    private static final String[] OWN_F = {"H'Thử", "H'Bia", "H'Linh", "H'Nhung", "H'Wen"};
    private static final String[] OWN_M = {"Y Krông", "Y Thịnh", "Y Ban", "Điểu N'Lơi", "K'Brơn"};

    private Names() {
    }

    static String next(Random random, boolean woman) {
        if (random.nextInt(9) == 0) {
            return pick(random, woman ? OWN_F : OWN_M) + " " + pick(random, CLAN);
        }
        return woman ? pick(random, FAMILY) + " " + pick(random, MIDDLE_F) + " " + pick(random, GIVEN_F)
                : pick(random, FAMILY) + " " + pick(random, MIDDLE_M) + " " + pick(random, GIVEN_M);
    }

    /** {@code Nguyễn Thị Thu Hường} at {@code snv} becomes {@code huongntt.snv12@daknong.gov.vn}. */
    static String mail(String fullName, String unit, int number) {
        String bare = Normalizer.normalize(fullName, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "");
        String[] parts = bare.split(" +");
        StringBuilder local = new StringBuilder(parts[parts.length - 1]);
        for (int i = 0; i < parts.length - 1; i++) {
            local.append(parts[i].charAt(0));
        }
        return local + "." + unit + number + "@daknong.gov.vn";
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
