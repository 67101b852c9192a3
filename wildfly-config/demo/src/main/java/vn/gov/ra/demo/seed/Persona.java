package vn.gov.ra.demo.seed;

/** The people one signs in as; accounts and ids are those of the demo realm. */
enum Persona {
    VANTHU_XA(1, "vanthu.xa", "Nguyễn Thị Hoài An", Unit.COMMUNE, "Văn thư", false, "CLERK"),
    THUTRUONG_XA(2, "thutruong.xa", "Y Krông Êban", Unit.COMMUNE, "Chủ tịch", true, "AGENCY_SIGNER"),
    VANTHU_SO(3, "vanthu.so", "Trần Thị Bích Ngọc", Unit.DEPARTMENT, "Văn thư", false, "CLERK"),
    THUTRUONG_SO(4, "thutruong.so", "Lê Văn Đức", Unit.DEPARTMENT, "Giám đốc", true, "AGENCY_SIGNER"),
    CHUYENVIEN(5, "chuyenvien", "Phạm Quốc Huy", Unit.OFFICE, "Chuyên viên", false, "OFFICER"),
    CHUYENVIEN2(6, "chuyenvien2", "Đặng Thị Hường", Unit.OFFICE, "Chuyên viên", false, "OFFICER"),
    LANHDAO(7, "lanhdao", "Hoàng Minh Tuấn", Unit.OFFICE, "Giám đốc", true, "OFFICE_SIGNER"),
    LANHDAO2(8, "lanhdao2", "Vũ Thị Thanh Hà", Unit.OFFICE, "Phó Giám đốc", true, "OFFICE_SIGNER"),
    THUKHO(9, "thukho", "Bùi Văn Lộc", Unit.OFFICE, "Thủ kho", false, "STOREKEEPER"),
    GIAMSAT(10, "giamsat", "Đỗ Thị Quỳnh", "H16.23", "Chuyên viên", false, "OBSERVER"),
    QUANTRI(11, "quantri", "Ngô Anh Khoa", Unit.OFFICE, "Quản trị hệ thống", false, "ADMIN"),
    THUEBAO_XA(12, "thuebao.xa", "H'Bia Niê", Unit.COMMUNE, "Kế toán", false, "SUBSCRIBER"),
    QUANTRI2(13, "quantri2", "Phan Thị Mỹ Linh", Unit.OFFICE, "Quản trị hệ thống", false, "ADMIN");

    final int number;
    final String username;
    final String fullName;
    final String unit;
    final String position;
    final boolean head;
    final String[] roles;

    Persona(int number, String username, String fullName, String unit, String position, boolean head, String... roles) {
        this.number = number;
        this.username = username;
        this.fullName = fullName;
        this.unit = unit;
        this.position = position;
        this.head = head;
        this.roles = roles;
    }

    /** The {@code sub} that the realm gives the account. */
    String subject() {
        return String.format("00000000-0000-7000-8000-0000000000%02d", number);
    }

    String email() {
        return username + "@daknong.gov.vn";
    }

    /** Tied to an agency; the office's people see every agency and belong to none. */
    boolean ofAgency() {
        return this == VANTHU_XA || this == THUTRUONG_XA || this == VANTHU_SO || this == THUTRUONG_SO || this == THUEBAO_XA;
    }
}
