package org.yian.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import org.yian.accounts.DemoAccount;
import org.yian.accounts.DemoSignIn;
import org.yian.platform.Role;

/** The accounts to try: one for each role, named after it, and a second inspector of the county. */
@Singleton
@Requires(property = "yian.demo", value = "true")
class DemoAccounts implements DemoSignIn {

    /** Who leads the home whose accounts can be tried. */
    static final String DIRECTOR = "马国栋";

    private final String password;

    DemoAccounts(@Value("${yian.demo-password:YianDemo-2017}") String password) {
        this.password = password;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public List<DemoAccount> accounts() {
        return List.of(
                new DemoAccount("province", "省民政厅 陈明", Role.PROVINCE),
                new DemoAccount("city", "张掖市民政局 周洁", Role.CITY),
                new DemoAccount("county", "甘州区民政局 李勇", Role.COUNTY),
                new DemoAccount("county2", "甘州区民政局 王芳", Role.COUNTY),
                new DemoAccount("township", "乡镇民政 赵军", Role.TOWNSHIP),
                new DemoAccount("fire", "甘州区消防救援大队 孙强", Role.FIRE),
                new DemoAccount("director", "院长 " + DIRECTOR, Role.DIRECTOR),
                new DemoAccount("accountant", "会计 何秀英", Role.ACCOUNTANT),
                new DemoAccount("carer", "护理员 杨桂兰", Role.CARER),
                new DemoAccount("auditor", "省审计厅 吴静", Role.AUDITOR),
                new DemoAccount("admin", "系统管理员", Role.ADMIN));
    }
}
