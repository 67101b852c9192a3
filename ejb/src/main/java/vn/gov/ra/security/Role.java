package vn.gov.ra.security;

/** Roles of the realm and client scopes, as the container knows them ({@code contract.md} §2). Constants, because annotations need them. */
public final class Role {
    /** Văn thư of an agency: makes requests, accepts devices. */
    public static final String CLERK = "CLERK";
    /** Thủ trưởng cơ quan or deputy: signs the agency's requests. */
    public static final String AGENCY_SIGNER = "AGENCY_SIGNER";
    /** Chuyên viên of the registration office: reviews, compiles lists, records answers. */
    public static final String OFFICER = "OFFICER";
    /** Lãnh đạo of the registration office: decides and signs. */
    public static final String OFFICE_SIGNER = "OFFICE_SIGNER";
    /** Thủ kho: stock and handover of devices. */
    public static final String STOREKEEPER = "STOREKEEPER";
    /** Giám sát, thanh tra: reads everything, masked. */
    public static final String OBSERVER = "OBSERVER";
    /** Quản trị: administers and never decides. */
    public static final String ADMIN = "ADMIN";
    /** Thuê bao. */
    public static final String SUBSCRIBER = "SUBSCRIBER";
    /** iOffice, một cửa and other systems, with client credentials. */
    public static final String RELYING_SYSTEM = "RELYING_SYSTEM";

    private Role() {
    }
}
