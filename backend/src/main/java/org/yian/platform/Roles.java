package org.yian.platform;

/** The role names as constants, for {@code @Secured}. */
public final class Roles {

    public static final String DIRECTOR = "DIRECTOR";
    public static final String ACCOUNTANT = "ACCOUNTANT";
    public static final String CARER = "CARER";
    public static final String TOWNSHIP = "TOWNSHIP";
    public static final String COUNTY = "COUNTY";
    public static final String FIRE = "FIRE";
    public static final String CITY = "CITY";
    public static final String PROVINCE = "PROVINCE";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
